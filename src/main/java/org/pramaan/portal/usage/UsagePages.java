package org.pramaan.portal.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.pramaan.session.SessionStatistics;
import org.pramaan.usage.RequestUsage;
import org.springframework.stereotype.Component;

/** Gathers the figures of the last 7, 30 or 90 days, today included. */
@Component
class UsagePages {

    private final RequestUsage requests;
    private final SessionStatistics sessions;
    private final Clock clock;

    UsagePages(RequestUsage requests, SessionStatistics sessions, Clock clock) {
        this.requests = requests;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @param days any other number counts as 30 */
    UsagePage of(UUID clientId, int days) {
        int period = UsagePage.PERIODS.contains(days) ? days : UsagePage.USUAL;
        var from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .minusDays(period - 1L)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return UsagePage.of(period, requests.lastDays(clientId, period), sessions.since(clientId, from));
    }
}
