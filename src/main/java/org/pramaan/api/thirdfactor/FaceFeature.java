package org.pramaan.api.thirdfactor;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked of a face (TF-02). Glasses are accepted and never answered: no net tells them, and a guess would be
 * invented.
 */
enum FaceFeature {
    ALL,
    AGE_RANGE,
    EYEGLASSES,
    GENDER,
    FACE_OCCLUDED,
    SUNGLASSES;

    /** A comma-separated list; nothing means all. */
    static Set<FaceFeature> parse(@Nullable String list) {
        if (list == null || list.isBlank()) return EnumSet.allOf(FaceFeature.class);
        var asked = EnumSet.noneOf(FaceFeature.class);
        for (var word : list.split(",", -1)) asked.add(of(word.strip().toUpperCase(Locale.ROOT)));
        return asked.contains(ALL) ? EnumSet.allOf(FaceFeature.class) : asked;
    }

    private static FaceFeature of(String word) {
        for (var feature : values()) if (feature.name().equals(word)) return feature;
        throw InvalidInput.body("features", "Not one of the known features", "type_error.enum");
    }
}
