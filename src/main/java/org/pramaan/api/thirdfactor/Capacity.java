package org.pramaan.api.thirdfactor;

import java.time.Duration;
import java.util.function.Supplier;
import org.pramaan.inference.RecognitionSlots;
import org.pramaan.problem.Busy;
import org.springframework.stereotype.Component;

/** Waits for a recognition slot, but not for long: the caller waits too (TF-12). */
@Component
class Capacity {

    private static final Duration COME_BACK = Duration.ofSeconds(2);

    private final RecognitionSlots slots;
    private final ThirdFactorSettings settings;

    Capacity(RecognitionSlots slots, ThirdFactorSettings settings) {
        this.slots = slots;
        this.settings = settings;
    }

    /** @throws Busy if all slots stay taken */
    <T> T within(Supplier<T> recognition) throws InterruptedException {
        return slots.within(settings.patience(), recognition).orElseThrow(() -> new Busy(COME_BACK));
    }
}
