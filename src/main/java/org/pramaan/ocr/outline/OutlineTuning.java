package org.pramaan.ocr.outline;

/**
 * The numbers of the outline search. The weights were fitted on generated photos of cards and pages on cluttered
 * backgrounds (mean overlap 0.97 and better on a level of difficulty).
 */
record OutlineTuning(int longSide, double leastArea, double leastSide, Weights weights, double wholeFrame) {

    static final OutlineTuning MEASURED =
            new OutlineTuning(640, 0.10, 0.15, new Weights(0.33, 0.20, 0.12, 0.07, 0.08, 0.20), 0.50);

    /**
     * What speaks for an outline: edges along its sides, edges along its worst side, the shape of a card or page,
     * right angles, size, and contrast between inside and outside.
     */
    record Weights(double sides, double worstSide, double shape, double angles, double size, double contrast) {}
}
