package org.pramaan.ocr;

import java.util.List;
import java.util.Set;

/** Readings of well taken photos, made up. */
public final class TestReadings {

    public static final PhotoQuality GOOD = new PhotoQuality(1000, 1, 0, 0, List.of());

    private TestReadings() {}

    public static DocumentReading of(
            DocumentType type, double typeScore, List<ReadField> fields, List<ReadLine> lines) {
        return new DocumentReading(type, typeScore, fields, lines, List.of(), GOOD, List.of(), Set.of());
    }
}
