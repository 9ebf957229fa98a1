package org.pramaan.liveness;

/**
 * One thing looked at in a photo.
 *
 * @param name what was looked at, see {@link Trace}
 * @param value what was measured, in the signal's own unit
 * @param strength how well that speaks for a bona fide presentation, 0 to 1
 */
public record Signal(String name, double value, double strength) {}
