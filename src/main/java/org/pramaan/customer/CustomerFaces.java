package org.pramaan.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.face.FaceComparison;
import org.pramaan.face.FaceMatcher;
import org.pramaan.inference.RecognitionSlots;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares the portrait on customers' identity documents with their selfie. */
@Component
public class CustomerFaces {

    private final CustomerFindings findings;
    private final CustomerPictures pictures;
    private final FaceMatcher matcher;
    private final RecognitionSlots slots;

    CustomerFaces(CustomerFindings findings, CustomerPictures pictures, FaceMatcher matcher, RecognitionSlots slots) {
        this.findings = findings;
        this.pictures = pictures;
        this.matcher = matcher;
        this.slots = slots;
    }

    /** How alike they are, 0..1; null if one shows no face. Takes a second, once. */
    @Transactional
    public @Nullable Double match(UUID customerId) {
        return findings.once(customerId, FaceFinding.class, () -> slots.within(() -> compare(customerId)))
                .likeness();
    }

    private FaceFinding compare(UUID customerId) {
        try (var front = pictures.require(customerId, DocumentType.IDENTITY_FRONT);
                var selfie = pictures.require(customerId, DocumentType.SELFIE)) {
            return matcher.compare(front.picture(), selfie.picture()) instanceof FaceComparison.Compared compared
                    ? new FaceFinding(compared.similarity().value())
                    : new FaceFinding(null);
        }
    }
}
