package org.pramaan.thirdfactor;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets tokens that are too old to be taken anyway; any number of nodes may do so at once. */
@Component
class UsedTokenSweep {

    private final UsedTokens tokens;
    private final Clock clock;

    UsedTokenSweep(UsedTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        tokens.sweep(clock.instant());
    }
}
