package org.pramaan.usage;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts requests in memory and adds them to the table every few seconds, so that no request waits for it. What a node
 * counted in its last seconds is lost when it is killed: the figures are for people to look at, not to bill by.
 */
@Component
@EnableScheduling
public class RequestCounter {

    private final Map<DayCount, Long> counted = new ConcurrentHashMap<>();
    private final CountTable table;
    private final Clock clock;

    RequestCounter(CountTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    public void count(UUID clientId, RequestOutcome outcome) {
        counted.merge(
                new DayCount(clientId, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), outcome), 1L, Long::sum);
    }

    @PreDestroy
    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void flush() {
        counted.keySet().forEach(this::flush);
    }

    /** A count that cannot be stored now is kept for the next time. */
    private void flush(DayCount count) {
        var requests = counted.remove(count);
        if (requests == null) return;
        try {
            table.add(count, requests);
        } catch (DataAccessException away) {
            counted.merge(count, requests, Long::sum);
        }
    }
}
