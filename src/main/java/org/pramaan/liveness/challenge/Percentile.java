package org.pramaan.liveness.challenge;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The nearest-rank percentile of a measure. */
final class Percentile {

    private Percentile() {}

    /** Empty if there is nothing to measure. */
    static <T> OptionalDouble of(double percentile, List<T> samples, ToDoubleFunction<T> measure) {
        var sorted = samples.stream().mapToDouble(measure).sorted().toArray();
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sorted[(int) Math.round(percentile * (sorted.length - 1))]);
    }
}
