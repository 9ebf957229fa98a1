package org.pramaan.verification;

import java.util.Optional;
import java.util.function.Supplier;
import org.pramaan.inference.RecognitionSlots;
import org.springframework.stereotype.Component;

/** Waits for a recognition slot, but not for long: the caller waits too (KF-06). */
@Component
class RecognitionCapacity {

    private final RecognitionSlots slots;
    private final VerificationSettings settings;

    RecognitionCapacity(RecognitionSlots slots, VerificationSettings settings) {
        this.slots = slots;
        this.settings = settings;
    }

    /** Empty if all slots stay taken. */
    <T> Optional<T> within(Supplier<T> recognition) throws InterruptedException {
        return slots.within(settings.patience(), recognition);
    }
}
