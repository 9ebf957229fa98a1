package org.pramaan.ocr;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one photo of a document holds.
 *
 * @param typeScore the share of the evidence found that speaks for this type, 0..1; 0 for an unknown one
 * @param corners the document's in the photo, clockwise from the top left of its text; the photo's own when no
 *     outline stood out
 * @param lines everything legible on the document, from top to bottom
 * @param quality how well it was photographed
 * @param sensitive areas of the original photo with all but the last four digits of every Aadhaar number and VID.
 *     Empty when no Aadhaar number could be located: an image that must hold one has to be withheld then
 * @param notRead fields that this kind prints but that need what is not installed, or were not recognised by it
 */
public record DocumentReading(
        DocumentType type,
        double typeScore,
        List<ReadField> fields,
        List<ReadLine> lines,
        List<Corner> corners,
        PhotoQuality quality,
        List<List<Corner>> sensitive,
        Set<FieldName> notRead) {

    public DocumentReading {
        fields = List.copyOf(fields);
        notRead = Set.copyOf(notRead);
    }

    /** The document's longer side in pixels of the photo. */
    public int cardWidth() {
        return quality.cardWidth();
    }

    public Optional<ReadField> find(FieldName name) {
        return fields.stream().filter(field -> field.name() == name).findFirst();
    }

    /** Hides the values. */
    @Override
    public String toString() {
        return "%s (score %.2f), %d fields".formatted(type, typeScore, fields.size());
    }
}
