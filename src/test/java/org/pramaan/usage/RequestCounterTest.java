package org.pramaan.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("CF-28 Requests")
class RequestCounterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T23:59:59Z"), ZoneOffset.UTC);
    private static final UUID CLIENT = new UUID(0, 1);

    private final BrokenTable table = new BrokenTable();
    private final RequestCounter counter = new RequestCounter(table, CLOCK);

    @Test
    @DisplayName("are added up in memory and stored in one row for each outcome")
    void addsUp() {
        counter.count(CLIENT, RequestOutcome.ANSWERED);
        counter.count(CLIENT, RequestOutcome.ANSWERED);
        counter.count(CLIENT, RequestOutcome.LIMITED);
        counter.flush();
        counter.flush();
        assertThat(table.added.values()).containsExactlyInAnyOrder(2L, 1L);
        assertThat(table.added.keySet())
                .allSatisfy(count -> assertThat(count.day()).hasToString("2026-11-22"));
    }

    @Test
    @DisplayName("counted while the database is away are stored when it is back")
    void survives() {
        counter.count(CLIENT, RequestOutcome.FAILED);
        table.away = true;
        counter.flush();
        counter.count(CLIENT, RequestOutcome.FAILED);
        table.away = false;
        counter.flush();
        assertThat(table.added.values()).containsExactly(2L);
    }

    @Test
    @DisplayName("are told apart by the status they were answered with")
    void outcomes() {
        assertThat(RequestOutcome.of(202)).isEqualTo(RequestOutcome.ANSWERED);
        assertThat(RequestOutcome.of(404)).isEqualTo(RequestOutcome.REFUSED);
        assertThat(RequestOutcome.of(429)).isEqualTo(RequestOutcome.LIMITED);
        assertThat(RequestOutcome.of(503)).isEqualTo(RequestOutcome.FAILED);
    }

    private static final class BrokenTable extends CountTable {

        private final Map<DayCount, Long> added = new HashMap<>();
        private boolean away;

        BrokenTable() {
            super(JdbcClient.create(new PGSimpleDataSource())); // never asked
        }

        @Override
        void add(DayCount count, long requests) {
            if (away) throw new DataAccessResourceFailureException("away");
            added.merge(count, requests, Long::sum);
        }
    }
}
