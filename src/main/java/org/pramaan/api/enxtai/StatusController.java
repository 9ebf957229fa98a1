package org.pramaan.api.enxtai;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.session.ExtractedData;
import org.pramaan.session.Scores;
import org.pramaan.session.SessionStatus;
import org.pramaan.session.SessionView;
import org.pramaan.session.Sessions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells how a session stands (EN-25). */
@RestController
class StatusController {

    private final Sessions sessions;

    StatusController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/api/v1/kyc/status/{kycSessionId}")
    Status status(@PathVariable String kycSessionId, Caller caller) {
        return Status.of(sessions.ownedBy(caller.clientId(), SessionId.parse(kycSessionId)));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Status(
            UUID kycSessionId,
            String externalUserId,
            SessionStatus status,
            int progress,
            @Nullable ExtractedData extractedData,
            @Nullable VerificationScores verificationScores,
            Instant createdAt,
            Instant updatedAt) {

        static Status of(SessionView session) {
            return new Status(
                    session.id(),
                    session.externalUserId(),
                    session.status(),
                    session.progress(),
                    session.extractedData().isEmpty() ? null : session.extractedData(),
                    VerificationScores.of(session.scores()),
                    session.openedAt(),
                    session.updatedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VerificationScores(
            @Nullable Double faceMatchScore, @Nullable Double livenessScore) {

        static @Nullable VerificationScores of(Scores scores) {
            if (scores.faceMatch() == null && scores.liveness() == null) return null;
            return new VerificationScores(scores.faceMatch(), scores.liveness());
        }
    }
}
