package org.pramaan.api.thirdfactor;

import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.ocr.AadhaarMask;
import org.pramaan.ocr.DocumentCutter;
import org.pramaan.ocr.DocumentReader;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.DocumentType;
import org.springframework.stereotype.Component;

/** Tells a document's type and cuts it out, Aadhaar numbers covered (TF-04, EN-43). */
@Component
class DocumentCropping {

    private static final int JPEG_QUALITY = 90;
    private static final Set<DocumentType> AADHAAR =
            EnumSet.of(DocumentType.AADHAAR_FRONT, DocumentType.AADHAAR_BACK, DocumentType.E_AADHAAR);

    private final ImageDecoder decoder;
    private final DocumentReader reader;
    private final AadhaarMask mask;
    private final DocumentCutter cutter;

    DocumentCropping(ImageDecoder decoder, DocumentReader reader, AadhaarMask mask, DocumentCutter cutter) {
        this.decoder = decoder;
        this.reader = reader;
        this.mask = mask;
        this.cutter = cutter;
    }

    CroppedDocument crop(byte[] picture) {
        try (var photo = decoder.decode(picture)) {
            var reading = reader.read(photo);
            return new CroppedDocument(
                    TypeWords.withSide(reading.type()),
                    Rounded.toHundredths(reading.typeScore()),
                    showsUncoveredNumber(reading) ? null : dataUrl(photo, reading));
        }
    }

    /** A number that must be somewhere but was not found cannot be covered. */
    private static boolean showsUncoveredNumber(DocumentReading reading) {
        return AADHAAR.contains(reading.type()) && reading.sensitive().isEmpty();
    }

    private String dataUrl(Frame photo, DocumentReading reading) {
        try (var covered = mask.cover(photo, reading);
                var document = cutter.cut(covered, reading)) {
            return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(document.jpeg(JPEG_QUALITY));
        }
    }
}
