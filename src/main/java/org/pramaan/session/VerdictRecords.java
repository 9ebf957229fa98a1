package org.pramaan.session;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every verdict the rules ever made of a session, oldest first. */
@Component
public class VerdictRecords {

    private final JdbcClient database;
    private final JsonColumn json;

    VerdictRecords(JdbcClient database, JsonColumn json) {
        this.database = database;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID sessionId, VerdictRecord verdict) {
        database.sql("""
                        insert into session_verdict
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?
                        from session_verdict where session_id = ?""")
                .params(List.of(
                        sessionId,
                        verdict.outcome(),
                        json.write(verdict.concerns()),
                        json.write(verdict.inputs()),
                        json.write(verdict.thresholds()),
                        verdict.rules(),
                        Timestamp.from(verdict.decidedAt()),
                        sessionId))
                .update();
    }

    public List<VerdictRecord> of(UUID sessionId) {
        return database.sql("select * from session_verdict where session_id = ? order by number")
                .param(sessionId)
                .query((row, number) -> verdict(row))
                .list();
    }

    private VerdictRecord verdict(ResultSet row) throws SQLException {
        return new VerdictRecord(
                row.getString("outcome"),
                json.read(row.getString("concerns"), new TypeReference<List<String>>() {}),
                json.read(row.getString("inputs"), new TypeReference<Map<String, Object>>() {}),
                json.read(row.getString("thresholds"), new TypeReference<Map<String, Object>>() {}),
                row.getString("rules"),
                row.getTimestamp("decided_at").toInstant());
    }
}
