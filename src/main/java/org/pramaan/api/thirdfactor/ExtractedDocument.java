package org.pramaan.api.thirdfactor;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.DocumentType;

/** The answer to a reading (TF-05); a document of no known type is a success of nobody. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExtractedDocument(
        boolean success,
        @Nullable DocumentData data,
        @Nullable String error) {

    static ExtractedDocument of(DocumentReading reading) {
        return reading.type() == DocumentType.UNKNOWN
                ? new ExtractedDocument(false, null, "The document is of no supported type")
                : new ExtractedDocument(true, DocumentData.of(reading), null);
    }
}
