package org.pramaan.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.inference.RecognitionSlots;
import org.pramaan.ocr.DocumentFile;
import org.pramaan.ocr.DocumentReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads customers' identity documents, the front and, where it was sent, the back. */
@Component
public class IdentityDocuments {

    private final CustomerFindings findings;
    private final CustomerPictures pictures;
    private final DocumentReader reader;
    private final RecognitionSlots slots;

    IdentityDocuments(
            CustomerFindings findings, CustomerPictures pictures, DocumentReader reader, RecognitionSlots slots) {
        this.findings = findings;
        this.pictures = pictures;
        this.reader = reader;
        this.slots = slots;
    }

    /** How well front and back agree, 0..1; null if there is no back or nothing in common. Takes seconds, once. */
    @Transactional
    public @Nullable Double read(UUID customerId) {
        return findings.once(customerId, IdentityReading.class, () -> slots.within(() -> recognise(customerId)))
                .agreement();
    }

    private IdentityReading recognise(UUID customerId) {
        try (var front = pictures.require(customerId, DocumentType.IDENTITY_FRONT)) {
            return IdentityReading.of(
                    side(front),
                    pictures.find(customerId, DocumentType.IDENTITY_BACK).map(this::closing));
        }
    }

    private IdentitySide closing(DocumentFile back) {
        try (back) {
            return side(back);
        }
    }

    private IdentitySide side(DocumentFile file) {
        return IdentitySide.of(reader.read(file));
    }
}
