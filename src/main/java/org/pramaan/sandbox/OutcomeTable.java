package org.pramaan.sandbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outcomes asked for by name, which count more than what an external user id asks for. */
@Component
class OutcomeTable {

    private final JdbcClient database;
    private final Clock clock;

    OutcomeTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<SandboxOutcome> find(UUID sessionId) {
        return database.sql("select outcome from sandbox_outcome where session_id = ?")
                .param(sessionId)
                .query(String.class)
                .optional()
                .map(SandboxOutcome::valueOf);
    }

    void put(UUID sessionId, SandboxOutcome outcome) {
        database.sql("""
                        insert into sandbox_outcome (session_id, outcome, asked_at) values (?, ?, ?)
                        on conflict (session_id) do update
                        set outcome = excluded.outcome, asked_at = excluded.asked_at""")
                .params(List.of(sessionId, outcome.name(), Timestamp.from(clock.instant())))
                .update();
    }
}
