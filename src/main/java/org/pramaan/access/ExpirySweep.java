package org.pramaan.access;

import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes kept answers and buckets whose time is over; any number of nodes may do so at once. */
@Component
@EnableScheduling
class ExpirySweep {

    private static final int BATCH = 1000;

    private final IdempotencyTable answers;
    private final ExpiredEntriesCleaner buckets;

    ExpirySweep(IdempotencyTable answers, ExpiredEntriesCleaner buckets) {
        this.answers = answers;
        this.buckets = buckets;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        answers.sweep();
        int removed;
        do {
            removed = buckets.removeExpired(BATCH);
        } while (removed == BATCH);
    }
}
