package org.pramaan.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What step CheckLiveness found: a score 0..1, made by a method from signals. */
record LivenessFinding(
        @Nullable Double score,
        @Nullable String method,
        @Nullable List<SignalFinding> signals) {

    List<SignalFinding> signalsOrNone() {
        return signals == null ? List.of() : signals;
    }

    /** @param value as measured, in the signal's own unit; @param strength 0..1, how well it speaks for a live person */
    record SignalFinding(
            String name, @Nullable Double value, @Nullable Double strength) {}
}
