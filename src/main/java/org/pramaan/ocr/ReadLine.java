package org.pramaan.ocr;

import java.util.List;

/**
 * One line of text as it was read, all but the last four digits of an Aadhaar number or VID covered with X.
 *
 * @param confidence 0..1
 * @param box in pixels of the photo, clockwise from the top left of the text
 */
public record ReadLine(String text, double confidence, List<Corner> box) {

    /** Hides the text. */
    @Override
    public String toString() {
        return "%d characters (confidence %.2f)".formatted(text.length(), confidence);
    }
}
