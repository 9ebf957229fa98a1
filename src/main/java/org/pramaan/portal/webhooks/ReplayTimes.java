package org.pramaan.portal.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.pramaan.webhook.ReplayRange;
import org.springframework.stereotype.Component;

/** Times as forms have them: to the minute, without a zone, and read as UTC. */
@Component
class ReplayTimes {

    private final Clock clock;

    ReplayTimes(Clock clock) {
        this.clock = clock;
    }

    /** What the form offers. */
    Range lastDay() {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        return new Range(now.minus(Duration.ofDays(1)), now.plusMinutes(1));
    }

    static ReplayRange range(LocalDateTime from, LocalDateTime to, boolean failedOnly) {
        return new ReplayRange(from.toInstant(ZoneOffset.UTC), to.toInstant(ZoneOffset.UTC), failedOnly);
    }

    record Range(LocalDateTime from, LocalDateTime to) {}
}
