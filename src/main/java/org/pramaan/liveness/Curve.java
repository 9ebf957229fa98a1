package org.pramaan.liveness;

/**
 * A logistic curve from a measured value to the strength of a bona fide presentation; it falls when the slope is positive.
 *
 * @param midpoint the value whose strength is one half
 * @param slope how fast the strength falls around it
 */
record Curve(double midpoint, double slope) {

    double at(double value) {
        return 1 / (1 + Math.exp(slope * (value - midpoint)));
    }
}
