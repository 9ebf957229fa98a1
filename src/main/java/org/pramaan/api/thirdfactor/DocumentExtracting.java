package org.pramaan.api.thirdfactor;

import org.jspecify.annotations.Nullable;
import org.pramaan.ocr.DocumentFiles;
import org.pramaan.ocr.DocumentReader;
import org.pramaan.ocr.DocumentReading;
import org.springframework.stereotype.Component;

/** Opens a document and reads it. */
@Component
class DocumentExtracting {

    private final DocumentFiles files;
    private final DocumentReader reader;

    DocumentExtracting(DocumentFiles files, DocumentReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /** @throws org.pramaan.ocr.UnreadableDocument if it cannot be opened */
    DocumentReading read(byte[] document, @Nullable String password) {
        try (var file = files.open(document, password)) {
            return reader.read(file);
        }
    }
}
