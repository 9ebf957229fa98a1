package org.pramaan.challenge;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets challenges some time after they expired (CF-13); any number of nodes may do so at once. */
@Component
class ChallengeSweep {

    private final ChallengeTable table;
    private final ChallengeSettings settings;
    private final Clock clock;

    ChallengeSweep(ChallengeTable table, ChallengeSettings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        table.sweep(clock.instant().minus(settings.keep()));
    }
}
