package org.pramaan.review;

import org.jspecify.annotations.Nullable;

/** What step CrossCheck found; null where there was nothing to compare. */
record CrossFinding(
        @Nullable Double nameMatchScore, @Nullable Boolean dateOfBirthMatches) {}
