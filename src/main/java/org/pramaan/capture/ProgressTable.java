package org.pramaan.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code capture_progress}: one row for each session that is completed on these pages. */
@Repository
class ProgressTable {

    private final JdbcClient database;
    private final Clock clock;

    ProgressTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Progress of(Pass pass) {
        return database.sql("select * from capture_progress where session_id = ? and client_id = ?")
                .params(pass.sessionId(), pass.clientId())
                .query(ProgressTable::read)
                .optional()
                .orElse(Progress.NONE);
    }

    void agree(Pass pass, UUID consentId) {
        set(pass, "consent_id = ?, declined_at = null", consentId);
    }

    void decline(Pass pass) {
        set(pass, "consent_id = null, declined_at = ?", Timestamp.from(clock.instant()));
    }

    void photograph(Pass pass) {
        set(pass, "photographs = ?", true);
    }

    void sendStillPhoto(Pass pass) {
        set(pass, "still_photo = ?", true);
    }

    void attempt(Pass pass) {
        set(pass, "attempts = attempts + ?", 1);
    }

    private void set(Pass pass, String change, Object value) {
        database.sql("insert into capture_progress (session_id, client_id) values (?, ?) on conflict do nothing")
                .params(pass.sessionId(), pass.clientId())
                .update();
        database.sql("update capture_progress set " + change + " where session_id = ? and client_id = ?")
                .params(value, pass.sessionId(), pass.clientId())
                .update();
    }

    private static Progress read(ResultSet row, int number) throws SQLException {
        return new Progress(
                row.getObject("consent_id", UUID.class),
                row.getTimestamp("declined_at") != null,
                row.getBoolean("photographs"),
                row.getBoolean("still_photo"),
                row.getInt("attempts"));
    }
}
