package org.pramaan.customer;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.pramaan.compliance.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets refresh tokens that have expired and accounts that were never activated, and has erasures go on that came to a halt; any number of nodes may do so at once. */
@Component
class CustomerSweep {

    private static final int MOST_AT_ONCE = 200;

    private final RefreshTable tokens;
    private final AccountRows accounts;
    private final Erasures erasures;
    private final CustomerSettings settings;
    private final Clock clock;

    CustomerSweep(
            RefreshTable tokens, AccountRows accounts, Erasures erasures, CustomerSettings settings, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.erasures = erasures;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        tokens.sweep(clock.instant());
        accounts.erasing(MOST_AT_ONCE).forEach(erasures::resume);
        accounts.pending(clock.instant().minus(settings.keepPending()), MOST_AT_ONCE)
                .forEach(id -> erasures.erase(id, Grounds.NEVER_ACTIVATED, Actor.step("CustomerSweep")));
    }
}
