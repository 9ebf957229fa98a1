package org.pramaan.api.thirdfactor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pramaan.face.FaceAttributes;
import org.pramaan.face.Gender;
import org.pramaan.face.InspectedFace;
import org.pramaan.face.Occlusion;

/**
 * A face as TF-02 words it; what was not asked for or cannot be told is left out.
 *
 * @param confidence the detector's score, 0..1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DetectedFace(
        double confidence,
        @JsonProperty("age_range") @Nullable AgeRange ageRange,
        @Nullable String gender,
        @Nullable Boolean occluded) {

    /** @param minAge four out of five people are within the range */
    record AgeRange(
            @JsonProperty("min_age") int minAge,
            @JsonProperty("max_age") int maxAge,
            @JsonProperty("detected_age") int detectedAge) {}

    static DetectedFace of(InspectedFace face, Set<FaceFeature> asked) {
        var attributes = face.attributes();
        return new DetectedFace(
                Rounded.toHundredths(face.face().score()),
                asked.contains(FaceFeature.AGE_RANGE)
                        ? attributes.map(DetectedFace::ageRange).orElse(null)
                        : null,
                asked.contains(FaceFeature.GENDER)
                        ? attributes.map(DetectedFace::gender).orElse(null)
                        : null,
                asked.contains(FaceFeature.FACE_OCCLUDED)
                        ? occluded(face.quality().occlusion())
                        : null);
    }

    private static AgeRange ageRange(FaceAttributes attributes) {
        return new AgeRange(attributes.youngest(), attributes.oldest(), (int) Math.round(attributes.age()));
    }

    private static String gender(FaceAttributes attributes) {
        return attributes.gender() == Gender.MALE ? "Male" : "Female";
    }

    private static @Nullable Boolean occluded(Occlusion occlusion) {
        return occlusion == Occlusion.UNCLEAR ? null : occlusion == Occlusion.COVERED;
    }
}
