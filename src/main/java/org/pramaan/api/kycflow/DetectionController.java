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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.challenge.ClipReader;
import org.pramaan.liveness.challenge.HeadMotion;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts blinks and tells turns in any clip, without a challenge (KF-50). */
@RestController
class DetectionController {

    private final ClipIntake intake;
    private final ClipReader reader;
    private final Clock clock;

    DetectionController(ClipIntake intake, ClipReader reader, Clock clock) {
        this.intake = intake;
        this.reader = reader;
        this.clock = clock;
    }

    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = DetectionRequest.class))))
    @PostMapping(path = "/api/v1/liveness/detect", consumes = MediaType.APPLICATION_JSON_VALUE)
    Detected detect(InputStream body) throws IOException {
        var stay = Stay.from(clock);
        return intake.with(body, clip -> Detected.of(reader.read(clip.frames()), clip.initialBlinkCount(), stay));
    }

    /** For the documentation; {@link ClipBody} reads it. */
    record DetectionRequest(
            String[] frames,
            @JsonProperty("initial_blink_count") int initialBlinkCount) {}

    /** @param results always empty, as the document has it */
    record Detected(
            @JsonProperty("total_blinks") int totalBlinks,
            @JsonProperty("final_blink_count") int finalBlinkCount,
            List<@Nullable String> orientations,
            @JsonProperty("face_detection_ratio") double faceDetectionRatio,
            List<String> results,
            @JsonProperty("frame_count") int frameCount,
            @JsonProperty("processing_time_ms") long processingTimeMs,
            Instant timestamp) {

        static Detected of(HeadMotion motion, int blinksBefore, Stay stay) {
            int blinks = motion.blinkCount();
            return new Detected(
                    blinks,
                    blinksBefore + blinks,
                    Sides.of(motion.orientations()),
                    Score.rounded(motion.faceRatio()),
                    List.of(),
                    motion.frames(),
                    stay.milliseconds(),
                    stay.end());
        }
    }
}
