package org.pramaan.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private final ObjectMapper json;

    VerdictRecords(JdbcClient database, ObjectMapper json) {
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
                        write(verdict.concerns()),
                        write(verdict.inputs()),
                        write(verdict.thresholds()),
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
                read(row.getString("concerns"), new TypeReference<List<String>>() {}),
                read(row.getString("inputs"), new TypeReference<Map<String, Object>>() {}),
                read(row.getString("thresholds"), new TypeReference<Map<String, Object>>() {}),
                row.getString("rules"),
                row.getTimestamp("decided_at").toInstant());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String value, TypeReference<T> type) {
        try {
            return json.readValue(value, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
