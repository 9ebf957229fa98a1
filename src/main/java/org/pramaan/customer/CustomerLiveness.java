package org.pramaan.customer;

import java.util.OptionalInt;
import java.util.UUID;
import org.pramaan.inference.RecognitionSlots;
import org.pramaan.liveness.PresentationAttackDetector;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for signs of a presentation attack on customers' selfies (ISO/IEC 30107). */
@Component
public class CustomerLiveness {

    private final CustomerFindings findings;
    private final CustomerPictures pictures;
    private final PresentationAttackDetector attacks;
    private final RecognitionSlots slots;

    CustomerLiveness(
            CustomerFindings findings,
            CustomerPictures pictures,
            PresentationAttackDetector attacks,
            RecognitionSlots slots) {
        this.findings = findings;
        this.pictures = pictures;
        this.attacks = attacks;
        this.slots = slots;
    }

    /** How surely the selfie was taken of a live person, 0..1. Takes a second, once. */
    @Transactional
    public double assess(UUID customerId) {
        return findings.once(customerId, LivenessFinding.class, () -> slots.within(() -> look(customerId)))
                .score();
    }

    private LivenessFinding look(UUID customerId) {
        try (var front = pictures.require(customerId, DocumentType.IDENTITY_FRONT);
                var selfie = pictures.require(customerId, DocumentType.SELFIE)) {
            return new LivenessFinding(attacks.assess(selfie.picture(), front.picture(), OptionalInt.empty())
                    .score());
        }
    }
}
