package org.pramaan.specimen;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance. Each purpose has its own stream, so that a change to one drawing leaves the others as they were. */
final class Dice {

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed, String purpose) {
        return new Dice(new SplittableRandom(31 * seed + purpose.hashCode()));
    }

    /** 0 (inclusive) to 1 (exclusive). */
    double unit() {
        return random.nextDouble();
    }

    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** Both ends inclusive. */
    long between(long low, long high) {
        return random.nextLong(low, high + 1);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** A normal deviate of mean 0 and standard deviation 1. */
    double gaussian() {
        return random.nextGaussian();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    double pick(Span span) {
        return between(span.low(), span.high());
    }
}
