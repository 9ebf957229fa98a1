package org.pramaan.api.kycflow;

/** How scores and distances are written: to four decimals. */
final class Score {

    private static final double STEPS = 10_000;

    private Score() {}

    static double rounded(double value) {
        return Math.round(value * STEPS) / STEPS;
    }
}
