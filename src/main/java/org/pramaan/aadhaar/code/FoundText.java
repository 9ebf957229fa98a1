package org.pramaan.aadhaar.code;

import java.util.List;
import java.util.function.UnaryOperator;

/** The text of a QR code and the corners {x, y} around it, clockwise, in pixels of the picture. */
public record FoundText(String text, List<double[]> corners) {

    FoundText moved(UnaryOperator<double[]> move) {
        return new FoundText(text, corners.stream().map(move).toList());
    }

    @Override
    public String toString() {
        return "FoundText[hidden]";
    }
}
