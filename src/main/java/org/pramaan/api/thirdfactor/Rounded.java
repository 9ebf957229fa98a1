package org.pramaan.api.thirdfactor;

/** How numbers are written. */
final class Rounded {

    private Rounded() {}

    static double toHundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
