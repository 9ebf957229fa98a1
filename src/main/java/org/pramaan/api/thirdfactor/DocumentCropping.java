package org.pramaan.api.thirdfactor;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.AadhaarMask;
import org.pramaan.ocr.DocumentCutter;
import org.pramaan.ocr.DocumentFiles;
import org.pramaan.ocr.DocumentReader;
import org.pramaan.ocr.DocumentReading;
import org.springframework.stereotype.Component;

/** Tells a document's type and cuts it out, Aadhaar numbers covered (TF-04, EN-43). */
@Component
class DocumentCropping {

    private static final int JPEG_QUALITY = 90;

    private final DocumentFiles files;
    private final DocumentReader reader;
    private final AadhaarMask mask;
    private final DocumentCutter cutter;

    DocumentCropping(DocumentFiles files, DocumentReader reader, AadhaarMask mask, DocumentCutter cutter) {
        this.files = files;
        this.reader = reader;
        this.mask = mask;
        this.cutter = cutter;
    }

    /** @throws org.pramaan.ocr.UnreadableDocument if it cannot be opened */
    CroppedDocument crop(byte[] document, @Nullable String password) {
        try (var file = files.open(document, password)) {
            var reading = reader.read(file);
            return new CroppedDocument(
                    TypeWords.withSide(reading.type()),
                    Rounded.toHundredths(reading.typeScore()),
                    showsUncoveredNumber(reading) ? null : dataUrl(file.picture(), reading));
        }
    }

    /** A number that must be somewhere but was not found cannot be covered. */
    private static boolean showsUncoveredNumber(DocumentReading reading) {
        return reading.type().isAadhaar() && reading.sensitive().isEmpty();
    }

    private String dataUrl(Frame photo, DocumentReading reading) {
        try (var masked = mask.cover(photo, reading);
                var document = cutter.cut(masked.picture(), reading)) {
            return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(document.jpeg(JPEG_QUALITY));
        }
    }
}
