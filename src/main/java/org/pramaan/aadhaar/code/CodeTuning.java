package org.pramaan.aadhaar.code;

import java.util.List;

/**
 * How hard a code is looked for; measured on version 27 codes photographed at 1.75 to 4.4 pixels a module, of which a
 * single attempt reads half as many.
 *
 * @param scales of the picture, in this order
 * @param pixels a scaled picture has at most
 * @param documentSides long sides to which the document is flattened: 6, 8 and 4 pixels a module of a card's code
 */
record CodeTuning(List<Double> scales, long pixels, List<Integer> documentSides) {

    static final CodeTuning MEASURED =
            new CodeTuning(List.of(1.0, 2.0, .75, 3.0), 16_000_000, List.of(2400, 3200, 1600));
}
