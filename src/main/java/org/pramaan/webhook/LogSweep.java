package org.pramaan.webhook;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what was sent and answered when its time is over; any number of nodes may do so at once. */
@Component
class LogSweep {

    private final LogErasure erasure;
    private final WebhookSettings settings;
    private final Clock clock;

    LogSweep(LogErasure erasure, WebhookSettings settings, Clock clock) {
        this.erasure = erasure;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        erasure.forget(clock.instant().minus(settings.logRetention()));
    }
}
