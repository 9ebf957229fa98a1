package org.pramaan.api.enxtai;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.session.SessionStatus;
import org.pramaan.session.SessionView;
import org.pramaan.session.Verdicts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers with the verdict, waiting for it if need be (EN-26). Checks start by themselves when the last document has
 * arrived, so asking again changes nothing. Multipart requests on the same path are another door's (CF-1).
 */
@RestController
class VerifyController {

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Verdicts verdicts;

    VerifyController(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    @PostMapping(path = "/api/v1/kyc/verify", consumes = MediaType.APPLICATION_JSON_VALUE)
    Verified verify(@Valid @RequestBody Verify request, Caller caller) throws InterruptedException {
        var sessionId = SessionId.parse(request.kycSessionId());
        return Verified.of(verdicts.await(caller.clientId(), sessionId, PATIENCE));
    }

    record Verify(@NotBlank String kycSessionId) {}

    record Verified(
            boolean success,
            SessionStatus status,
            @Nullable Double faceMatchScore,
            @Nullable Double livenessScore) {

        static Verified of(SessionView session) {
            var scores = session.scores();
            return new Verified(true, session.status(), scores.faceMatch(), scores.liveness());
        }
    }
}
