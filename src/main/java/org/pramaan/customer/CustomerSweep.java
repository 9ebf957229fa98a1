package org.pramaan.customer;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets refresh tokens that have expired; any number of nodes may do so at once. */
@Component
class CustomerSweep {

    private final RefreshTable tokens;
    private final Clock clock;

    CustomerSweep(RefreshTable tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        tokens.sweep(clock.instant());
    }
}
