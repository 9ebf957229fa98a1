package org.pramaan.api.kycflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.liveness.challenge.HeadMotion;

/** What was seen in the clip of a challenge (KF-42). */
record DetectionResults(
        int blinks,
        @Nullable String orientation,
        List<@Nullable String> orientations,
        @JsonProperty("face_detected") boolean faceDetected) {

    /** When nothing was looked at. */
    static final DetectionResults NONE = new DetectionResults(0, null, List.of(), false);

    static DetectionResults of(HeadMotion motion) {
        var orientations = motion.orientations();
        return new DetectionResults(
                motion.blinkCount(), Sides.last(orientations), Sides.of(orientations), motion.faceRatio() > 0);
    }
}
