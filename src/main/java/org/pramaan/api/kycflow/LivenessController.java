package org.pramaan.api.kycflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.pramaan.challenge.ChallengeUnknown;
import org.pramaan.challenge.Challenges;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Verifies the clip that answers a challenge (KF-42 to KF-44). */
@RestController
class LivenessController {

    private final ClipIntake intake;
    private final Challenges challenges;
    private final Clock clock;

    LivenessController(ClipIntake intake, Challenges challenges, Clock clock) {
        this.intake = intake;
        this.challenges = challenges;
        this.clock = clock;
    }

    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = LivenessRequest.class))))
    @PostMapping(path = "/api/v1/liveness/verify", consumes = MediaType.APPLICATION_JSON_VALUE)
    LivenessAnswer verify(InputStream body) throws IOException {
        var stay = Stay.from(clock);
        return intake.with(body, clip -> {
            var id = idOf(clip.challengeId());
            var verdict = LivenessVerdict.of(challenges.verify(id, null, clip.frames()));
            return new LivenessAnswer(
                    id, verdict.status(), verdict.message(), verdict.results(), stay.milliseconds(), stay.end());
        });
    }

    /** What is no id is not the id of a challenge. */
    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new ChallengeUnknown();
        }
    }

    /** For the documentation; {@link ClipBody} reads it. */
    record LivenessRequest(@JsonProperty("challenge_id") UUID challengeId, String[] frames) {}

    record LivenessAnswer(
            @JsonProperty("challenge_id") UUID challengeId,
            String status,
            String message,
            @JsonProperty("detection_results") DetectionResults detectionResults,
            @JsonProperty("processing_time_ms") long processingTimeMs,
            Instant timestamp) {}
}
