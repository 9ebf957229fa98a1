package org.pramaan.compliance;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the audit trail tells of one subject. */
@Repository
public class AuditHistory {

    private final JdbcClient jdbc;

    AuditHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The client's entries about this subject, newest first.
     *
     * @param most how many of them
     */
    public List<PastEntry> of(UUID clientId, UUID subject, int most) {
        return jdbc.sql("""
                        select at, actor, action, details from audit_entry where client_id = ? and subject = ?
                        order by sequence desc limit ?""")
                .params(clientId, subject, most)
                .query((row, number) -> new PastEntry(
                        row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
