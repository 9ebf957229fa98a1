package org.pramaan.api.enxtai;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.document.DocumentKind;
import org.pramaan.review.DocumentRequest;
import org.pramaan.review.DocumentRequests;
import org.pramaan.review.ReasonCode;
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
    private final DocumentRequests requests;

    StatusController(Sessions sessions, DocumentRequests requests) {
        this.sessions = sessions;
        this.requests = requests;
    }

    @GetMapping("/api/v1/kyc/status/{kycSessionId}")
    Status status(@PathVariable String kycSessionId, Caller caller) {
        var session = sessions.ownedBy(caller.clientId(), SessionId.parse(kycSessionId));
        return Status.of(session, requests.openOf(session).orElse(null));
    }

    /**
     * @param documentsRequested what a reviewer asked for once more; the same until all of it has arrived
     * @param requestReason and why
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Status(
            UUID kycSessionId,
            String externalUserId,
            SessionStatus status,
            int progress,
            @Nullable ExtractedData extractedData,
            @Nullable VerificationScores verificationScores,
            @Nullable List<DocumentKind> documentsRequested,
            @Nullable ReasonCode requestReason,
            Instant createdAt,
            Instant updatedAt) {

        static Status of(SessionView session, @Nullable DocumentRequest request) {
            return new Status(
                    session.id(),
                    session.externalUserId(),
                    session.status(),
                    session.progress(),
                    session.extractedData().isEmpty() ? null : session.extractedData(),
                    VerificationScores.of(session.scores()),
                    request == null
                            ? null
                            : request.documents().stream().sorted().toList(),
                    request == null ? null : request.reason(),
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
