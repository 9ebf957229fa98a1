package org.pramaan.ocr;

import java.util.List;

/**
 * One field of a document as it was read (rows EN-25 and KF-27).
 *
 * @param value normalised: a date as yyyy-MM-dd, or yyyy when only the year is printed; an Aadhaar number as twelve
 *     digits; a gender as M, F or T; a name as printed, without marks
 * @param confidence 0..1: the recogniser's mean confidence in the field's characters, lowered for every character that
 *     a checksum or form repaired and for a value that only the second engine could read. It ranks readings; it is
 *     not the probability that the value is right
 * @param box its four corners in pixels of the original photo
 */
public record ReadField(FieldName name, String value, double confidence, List<Corner> box) {

    /** Hides the value. */
    @Override
    public String toString() {
        return "%s (confidence %.2f)".formatted(name, confidence);
    }
}
