package org.pramaan.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code audit_chain} and {@code audit_entry}. */
@Component
class ChainTable {

    private static final String BEGIN =
            "insert into audit_chain (client_id, sequence, hash) values (:client, 0, :hash) on conflict do nothing";

    private static final String HEAD = "select sequence, hash from audit_chain where client_id = :client";

    private static final String APPEND = """
            insert into audit_entry (client_id, sequence, at, actor, action, subject, details, previous, hash)
            values (:client, :sequence, :at, :actor, :action, :subject, :details, :previous, :hash)""";

    private static final String ADVANCE =
            "update audit_chain set sequence = :sequence, hash = :hash where client_id = :client";

    private static final String PAGE =
            "select * from audit_entry where client_id = :client and sequence > :after order by sequence limit :size";

    private final JdbcClient database;

    ChainTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Head> head(UUID clientId) {
        return database.sql(HEAD)
                .param("client", clientId)
                .query(ChainTable::head)
                .optional();
    }

    List<UUID> clients() {
        return database.sql("select client_id from audit_chain order by client_id")
                .query(UUID.class)
                .list();
    }

    /** The head, kept from other writers until the transaction ends. */
    Head lockHead(UUID clientId) {
        database.sql(BEGIN)
                .param("client", clientId)
                .param("hash", Link.NONE.hash())
                .update();
        return database.sql(HEAD + " for update")
                .param("client", clientId)
                .query(ChainTable::head)
                .single();
    }

    void append(ChainedEntry entry) {
        var link = entry.link();
        database.sql(APPEND)
                .param("client", entry.clientId())
                .param("sequence", entry.sequence())
                .param("at", Timestamp.from(entry.at()))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("details", entry.details())
                .param("previous", entry.previous().hash())
                .param("hash", link.hash())
                .update();
        advance(entry.clientId(), new Head(entry.sequence(), link));
    }

    /** The next entries after this number, as they stand in the table. */
    List<StoredEntry> page(UUID clientId, long after, int size) {
        return database.sql(PAGE)
                .param("client", clientId)
                .param("after", after)
                .param("size", size)
                .query(ChainTable::entry)
                .list();
    }

    private void advance(UUID clientId, Head head) {
        database.sql(ADVANCE)
                .param("client", clientId)
                .param("sequence", head.sequence())
                .param("hash", head.link().hash())
                .update();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("sequence"), new Link(row.getBytes("hash")));
    }

    private static StoredEntry entry(ResultSet row, int number) throws SQLException {
        var entry = new ChainedEntry(
                row.getObject("client_id", UUID.class),
                row.getLong("sequence"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getObject("subject", UUID.class),
                row.getString("details"),
                new Link(row.getBytes("previous")));
        return new StoredEntry(entry, new Link(row.getBytes("hash")));
    }
}
