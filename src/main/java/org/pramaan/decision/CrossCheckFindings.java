package org.pramaan.decision;

import org.jspecify.annotations.Nullable;

/**
 * What comparing the documents of one session with each other gave; null where something to compare was missing.
 *
 * @param nameMatchScore 0..1
 * @param dateOfBirthMatches whether the dates agree, as far as both are printed
 */
public record CrossCheckFindings(
        @Nullable Double nameMatchScore, @Nullable Boolean dateOfBirthMatches) {

    public static CrossCheckFindings of(Identity pan, Identity aadhaar) {
        return new CrossCheckFindings(
                names(pan.name(), aadhaar.name()), dates(pan.dateOfBirth(), aadhaar.dateOfBirth()));
    }

    private static @Nullable Double names(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? null : NameMatch.score(one, other);
    }

    private static @Nullable Boolean dates(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) return null;
        return one.startsWith(other) || other.startsWith(one);
    }
}
