package org.pramaan.ocr;

import java.util.List;
import java.util.Optional;

/**
 * What one photo of a document holds.
 *
 * @param typeScore the share of the evidence found that speaks for this type, 0..1; 0 for an unknown one
 * @param corners the document's in the photo, clockwise from the top left of its text; the photo's own when no
 *     outline stood out
 * @param cardWidth the document's longer side in pixels of the photo; below 700 readings get unreliable
 * @param sensitive areas of the original photo with all but the last four digits of every Aadhaar number and VID.
 *     Empty when no Aadhaar number could be located: an image that must hold one has to be withheld then
 */
public record DocumentReading(
        DocumentType type,
        double typeScore,
        List<ReadField> fields,
        List<Corner> corners,
        int cardWidth,
        List<List<Corner>> sensitive) {

    public Optional<ReadField> find(FieldName name) {
        return fields.stream().filter(field -> field.name() == name).findFirst();
    }

    /** Hides the values. */
    @Override
    public String toString() {
        return "%s (score %.2f), %d fields".formatted(type, typeScore, fields.size());
    }
}
