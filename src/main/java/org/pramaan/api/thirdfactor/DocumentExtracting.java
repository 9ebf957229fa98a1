package org.pramaan.api.thirdfactor;

import org.pramaan.imaging.ImageDecoder;
import org.pramaan.ocr.DocumentReader;
import org.pramaan.ocr.DocumentReading;
import org.springframework.stereotype.Component;

/** Decodes a picture of a document and reads it. */
@Component
class DocumentExtracting {

    private final ImageDecoder decoder;
    private final DocumentReader reader;

    DocumentExtracting(ImageDecoder decoder, DocumentReader reader) {
        this.decoder = decoder;
        this.reader = reader;
    }

    DocumentReading read(byte[] picture) {
        try (var photo = decoder.decode(picture)) {
            return reader.read(photo);
        }
    }
}
