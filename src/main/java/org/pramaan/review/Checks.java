package org.pramaan.review;

import org.jspecify.annotations.Nullable;

/** What the automatic checks of the present round found; null where a step did not come to an end. */
record Checks(
        @Nullable FaceFinding face,
        @Nullable LivenessFinding liveness,
        @Nullable RegistryFinding registries,
        @Nullable CrossFinding cross) {}
