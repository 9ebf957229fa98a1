package org.pramaan.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Tells how many requests a client sent; a few seconds behind. */
@Component
public class RequestUsage {

    private final CountTable table;
    private final Clock clock;

    RequestUsage(CountTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The last days, today the last of them; a day without a request is there as well. */
    public List<RequestDay> lastDays(UUID clientId, int days) {
        var first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(days - 1L);
        Map<LocalDate, Map<RequestOutcome, Long>> counts = new HashMap<>();
        table.read(
                clientId,
                first,
                row -> counts.computeIfAbsent(
                                row.getObject("day", LocalDate.class), day -> new EnumMap<>(RequestOutcome.class))
                        .put(RequestOutcome.valueOf(row.getString("outcome")), row.getLong("requests")));
        return IntStream.range(0, days)
                .mapToObj(first::plusDays)
                .map(day -> new RequestDay(day, counts.getOrDefault(day, Map.of())))
                .toList();
    }
}
