package org.pramaan.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of messages; what they say is encrypted. */
@Repository
class MessageTable {

    private final JdbcClient jdbc;
    private final MessageSeal seal;

    MessageTable(JdbcClient jdbc, MessageSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void add(UUID id, OutgoingMessage message, Instant now) {
        var notAfter = message.notAfter();
        jdbc.sql("""
                        insert into notification (id, person_id, client_id, channel, template, state, content, queued_at, not_after)
                        values (:id, :person, :client, :channel, :template, 'PENDING', :content, :now, :notAfter)""")
                .param("id", id)
                .param("person", message.personId())
                .param("client", message.clientId())
                .param("channel", message.channel().name())
                .param("template", message.letter().template().name())
                .param("content", seal.seal(id, message))
                .param("now", Timestamp.from(now))
                .param("notAfter", notAfter == null ? null : Timestamp.from(notAfter))
                .update();
    }

    /** The message, unless it is settled. */
    Optional<StoredMessage> findPending(UUID id) {
        return jdbc.sql("select * from notification where id = ? and state = 'PENDING'")
                .param(id)
                .query(MessageTable::read)
                .optional();
    }

    /** It will not be sent again, and what it said is forgotten. */
    void settle(UUID id, MessageState state, Instant now) {
        jdbc.sql("""
                        update notification set state = ?, content = null, settled_at = ?
                        where id = ? and state = 'PENDING'""").params(state.name(), Timestamp.from(now), id).update();
    }

    void forget(UUID personId) {
        jdbc.sql("delete from notification where person_id = ?").param(personId).update();
    }

    void sweep(Instant before) {
        jdbc.sql("delete from notification where settled_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private static StoredMessage read(ResultSet row, int number) throws SQLException {
        var notAfter = row.getTimestamp("not_after");
        return new StoredMessage(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getBytes("content"),
                notAfter == null ? null : notAfter.toInstant());
    }
}
