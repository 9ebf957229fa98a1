package org.pramaan.inference;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Bounds how many recognitions run at once, so that a burst waits its turn instead of slowing everybody. */
@Component
public class RecognitionSlots {

    private final Semaphore slots;

    RecognitionSlots(InferenceSettings settings) {
        slots = new Semaphore(settings.slots(), true);
    }

    /** Runs as soon as a slot is free, however long that takes. */
    public <T> T within(Supplier<T> recognition) {
        slots.acquireUninterruptibly();
        try {
            return recognition.get();
        } finally {
            slots.release();
        }
    }

    /** Runs if a slot becomes free in time; empty if the capacity is full. */
    public <T> Optional<T> within(Duration patience, Supplier<T> recognition) throws InterruptedException {
        if (!slots.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) return Optional.empty();
        try {
            return Optional.of(recognition.get());
        } finally {
            slots.release();
        }
    }
}
