package org.pramaan.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What step AskRegistries found; null where a registry was not asked or did not answer.
 *
 * @param nameMatchScore 0..1, the lowest
 * @param unavailable why a registry gave no answer, by its kind
 */
record RegistryFinding(
        @Nullable Boolean panVerified,
        @Nullable Boolean bankVerified,
        @Nullable Boolean ckycFound,
        @Nullable Boolean aadhaarVerified,
        @Nullable Double nameMatchScore,
        @Nullable Map<String, String> unavailable) {

    @Nullable
    String whyUnavailable(String kind) {
        return unavailable == null ? null : unavailable.get(kind);
    }
}
