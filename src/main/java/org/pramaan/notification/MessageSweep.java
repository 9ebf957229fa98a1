package org.pramaan.notification;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets messages some time after they were sent or given up; any number of nodes may do so at once. */
@Component
class MessageSweep {

    private final MessageTable table;
    private final NotificationSettings settings;
    private final Clock clock;

    MessageSweep(MessageTable table, NotificationSettings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        table.sweep(clock.instant().minus(settings.keep()));
    }
}
