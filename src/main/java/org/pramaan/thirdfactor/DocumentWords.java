package org.pramaan.thirdfactor;

import java.util.Locale;
import java.util.Optional;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Fact;

/** What a document says of itself, in the words of TF-11. An Aadhaar number appears by its last four digits (EN-43). */
final class DocumentWords {

    private DocumentWords() {}

    /** Whose document it is, which proves nobody's citizenship: of a PAN or Aadhaar card India's, else as printed. */
    static Optional<String> nationality(DocumentFacts read) {
        return isIndian(read.type())
                ? Optional.of("indian")
                : read.find("NATIONALITY").map(fact -> fact.value().toLowerCase(Locale.ROOT));
    }

    static Optional<String> number(DocumentFacts read) {
        return read.find("PAN_NUMBER")
                .map(Fact::value)
                .or(() -> read.find("AADHAAR_LAST_FOUR").map(fact -> "XXXX-XXXX-" + fact.value()))
                .or(() -> read.find("DOCUMENT_NUMBER").map(Fact::value));
    }

    private static boolean isIndian(String type) {
        return type.equals("PAN") || type.contains("AADHAAR");
    }
}
