package org.pramaan.session;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts and times a client's sessions. */
@Component
public class SessionStatistics {

    private static final String BY_STATE = """
            select state, count(*) from kyc_session
            where client_id = ? and opened_at >= ? group by state""";

    private static final String MEDIANS = """
            select percentile_cont(0.5) within group (order by extract(epoch from decided_at - opened_at)),
                   percentile_cont(0.5) within group (order by extract(epoch from decided_at - arrived_at))
            from kyc_session session
            join session_verdict verdict on verdict.session_id = session.id and verdict.number = 1
            cross join lateral (
                select max(received_at) arrived_at from kyc_document document
                where document.session_id = session.id and received_at <= decided_at) document
            where client_id = ? and opened_at >= ?""";

    private static final double MILLIS = 1000;

    private final JdbcClient database;

    SessionStatistics(JdbcClient database) {
        this.database = database;
    }

    /** Of the sessions opened since then. */
    @Transactional(readOnly = true)
    public SessionFigures since(UUID clientId, Instant from) {
        List<Object> parameters = List.of(clientId, Timestamp.from(from));
        Map<SessionState, Long> states = new EnumMap<>(SessionState.class);
        database.sql(BY_STATE).params(parameters).query((RowCallbackHandler)
                row -> states.put(SessionState.valueOf(row.getString(1)), row.getLong(2)));
        return database.sql(MEDIANS)
                .params(parameters)
                .query((row, number) -> new SessionFigures(
                        states, duration(row.getObject(1, Double.class)), duration(row.getObject(2, Double.class))))
                .single();
    }

    private static @Nullable Duration duration(@Nullable Double seconds) {
        return seconds == null ? null : Duration.ofMillis(Math.round(seconds * MILLIS));
    }
}
