package org.pramaan.inference;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Takes every recognition slot until it is closed. */
public final class FullSlots implements AutoCloseable {

    private static final int SLOTS = Runtime.getRuntime().availableProcessors();

    private final ExecutorService workers = Executors.newFixedThreadPool(SLOTS);
    private final CountDownLatch taken = new CountDownLatch(SLOTS);
    private final CountDownLatch done = new CountDownLatch(1);

    private FullSlots() {}

    public static FullSlots of(RecognitionSlots slots) throws InterruptedException {
        var full = new FullSlots();
        IntStream.range(0, SLOTS).forEach(slot -> full.workers.execute(() -> slots.within(full::hold)));
        full.taken.await();
        return full;
    }

    @Override
    public void close() {
        done.countDown();
        workers.shutdown();
    }

    private boolean hold() {
        taken.countDown();
        try {
            done.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
