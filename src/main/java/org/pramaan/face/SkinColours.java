package org.pramaan.face;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The colours of the places that hair and covers reach least, to compare the rest of a face with. */
record SkinColours(List<LabColour> references) {

    /** Radius of the discs in which colours are taken, in pixels of the chip. */
    static final double DISC = 4;

    static SkinColours of(LabChip chip) {
        return new SkinColours(Stream.of(FaceRegion.FOREHEAD, FaceRegion.NOSE_BRIDGE, FaceRegion.UPPER_CHEEKS)
                .map(region -> chip.colourAt(DISC, region))
                .toList());
    }

    /** How far a colour is from the nearest of them, in CIELAB chroma. */
    double shiftOf(LabColour colour) {
        return references.stream().mapToDouble(colour::chromaDistanceTo).min().orElseThrow();
    }

    double lightness() {
        return median(references.stream().mapToDouble(LabColour::lightness));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
