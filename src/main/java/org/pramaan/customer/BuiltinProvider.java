package org.pramaan.customer;

import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.face.FaceComparison;
import org.pramaan.face.FaceMatcher;
import org.pramaan.inference.RecognitionSlots;
import org.pramaan.liveness.PresentationAttackDetector;
import org.pramaan.ocr.DocumentFile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Recognition of our own: reads the documents, compares the faces and looks for signs of an attack (XA-07). */
@Component
@ConditionalOnProperty(name = "pramaan.customer.verification.provider", havingValue = "builtin", matchIfMissing = true)
class BuiltinProvider implements IdentityProvider {

    private final CustomerPictures pictures;
    private final ProfileComparison comparison;
    private final FaceMatcher faces;
    private final PresentationAttackDetector attacks;
    private final RecognitionSlots slots;

    BuiltinProvider(
            CustomerPictures pictures,
            ProfileComparison comparison,
            FaceMatcher faces,
            PresentationAttackDetector attacks,
            RecognitionSlots slots) {
        this.pictures = pictures;
        this.comparison = comparison;
        this.faces = faces;
        this.attacks = attacks;
        this.slots = slots;
    }

    @Override
    public String name() {
        return "builtin";
    }

    @Override
    public IdentityReport verify(UUID customerId) {
        return slots.within(() -> recognised(customerId));
    }

    private IdentityReport recognised(UUID customerId) {
        try (var front = pictures.require(customerId, DocumentType.IDENTITY_FRONT);
                var selfie = pictures.require(customerId, DocumentType.SELFIE);
                var address = pictures.require(customerId, DocumentType.PROOF_OF_ADDRESS)) {
            var data = comparison.compare(customerId, front);
            var liveness = attacks.assess(selfie.picture(), front.picture(), OptionalInt.empty());
            return new IdentityReport(
                    name(),
                    likeness(front, selfie),
                    liveness.score(),
                    data.name(),
                    data.birthDate(),
                    data.number(),
                    comparison.naming(customerId, address));
        }
    }

    private @Nullable Double likeness(DocumentFile front, DocumentFile selfie) {
        return faces.compare(front.picture(), selfie.picture()) instanceof FaceComparison.Compared compared
                ? compared.similarity().value()
                : null;
    }
}
