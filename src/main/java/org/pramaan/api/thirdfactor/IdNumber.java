package org.pramaan.api.thirdfactor;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.ReadField;

/** The number of a document, an Aadhaar number covered but for its last four digits (EN-43). */
final class IdNumber {

    private static final int COVERED = 8;

    private IdNumber() {}

    static @Nullable String of(DocumentReading reading) {
        return reading.find(FieldName.AADHAAR_NUMBER)
                .map(field -> "XXXX-XXXX-" + field.value().substring(COVERED))
                .or(() -> plain(reading))
                .orElse(null);
    }

    private static Optional<String> plain(DocumentReading reading) {
        return Stream.of(FieldName.PAN_NUMBER, FieldName.DOCUMENT_NUMBER)
                .flatMap(name -> reading.find(name).stream())
                .map(ReadField::value)
                .findFirst();
    }
}
