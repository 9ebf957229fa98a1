package org.pramaan.verification;

import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.ReadField;

/**
 * One number for a whole reading (KF-22, KF-30), 0..1: the mean confidence of its fields times the score of its type. It
 * is 0 when the type is unknown or no field was read, however legible the text may be; it ranks readings and is not the
 * probability that every field is right.
 */
public final class ReadingConfidence {

    private ReadingConfidence() {}

    public static double of(DocumentReading reading) {
        double fields = reading.fields().stream()
                .mapToDouble(ReadField::confidence)
                .average()
                .orElse(0);
        return reading.typeScore() * fields;
    }
}
