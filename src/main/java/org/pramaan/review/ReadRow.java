package org.pramaan.review;

import java.util.List;
import java.util.Map;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Fact;

/** One field as it was read. @param confidence of the reader, 0..1 */
public record ReadRow(String label, String value, String document, double confidence) {

    static List<ReadRow> of(Map<DocumentKind, DocumentFacts> facts) {
        return facts.entrySet().stream()
                .flatMap(read -> read.getValue().fields().entrySet().stream()
                        .map(field -> of(read.getKey(), field.getKey(), field.getValue())))
                .toList();
    }

    public String text() {
        return Figure.decimal(confidence);
    }

    private static ReadRow of(DocumentKind kind, String field, Fact fact) {
        var value = field.equals("AADHAAR_LAST_FOUR") ? "XXXX XXXX " + fact.value() : fact.value();
        return new ReadRow(Words.of("field", field), value, Words.of("document", kind), fact.confidence());
    }

    @Override
    public String toString() {
        return "ReadRow[%s]".formatted(label);
    }
}
