package org.pramaan.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the steps of a case found: scores and words, never personal data. A step is computed once in each round of a
 * session; asked again, it answers what it found.
 */
@Component
public class Findings {

    private final JdbcClient database;
    private final JsonColumn json;
    private final Clock clock;

    Findings(JdbcClient database, JsonColumn json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T once(UUID sessionId, String step, Class<T> type, Supplier<T> work) {
        return find(sessionId, step, type).orElseGet(() -> keep(sessionId, step, work.get()));
    }

    /** What a step found in the present round. */
    public <T> Optional<T> find(UUID sessionId, String step, Class<T> type) {
        return database.sql("""
                        select findings from session_check join kyc_session on id = session_id
                        where session_id = ? and step = ? and session_check.round = kyc_session.round""")
                .params(List.of(sessionId, step))
                .query(String.class)
                .optional()
                .map(findings -> json.read(findings, type));
    }

    private <T> T keep(UUID sessionId, String step, T found) {
        database.sql("""
                        insert into session_check (session_id, round, step, findings, found_at)
                        select id, round, ?, ?, ? from kyc_session where id = ?""")
                .params(List.of(step, json.write(found), Timestamp.from(clock.instant()), sessionId))
                .update();
        return found;
    }
}
