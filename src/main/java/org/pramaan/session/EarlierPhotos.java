package org.pramaan.session;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.pramaan.client.Clients;
import org.pramaan.platform.KeyedHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers the perceptual mark of every live photo, so that one used again by another person of the same client is
 * noticed. Marks are stored under a mask of the client's own, which keeps distances and hides the mark.
 */
@Component
public class EarlierPhotos {

    private final Clients clients;
    private final JdbcClient database;
    private final KeyedHash hash;
    private final Clock clock;

    EarlierPhotos(Clients clients, JdbcClient database, KeyedHash hash, Clock clock) {
        this.clients = clients;
        this.database = database;
        this.hash = hash;
        this.clock = clock;
    }

    /** Smallest distance, in bits, to a photo of somebody else; empty when there is none or the client does not mind. */
    public OptionalInt nearest(SessionView session, long mark) {
        if (!clients.require(session.clientId()).noticeReusedPhotos()) return OptionalInt.empty();
        return database.sql("""
                        select min(bit_count((mark # ?)::bit(64))) from live_photo_mark
                        where client_id = ? and user_id <> (select user_id from kyc_session where id = ?)""")
                .params(List.of(masked(session.clientId(), mark), session.clientId(), session.id()))
                .query((row, number) -> row.getObject(1) == null ? OptionalInt.empty() : OptionalInt.of(row.getInt(1)))
                .single();
    }

    public void remember(SessionView session, long mark) {
        database.sql("""
                        insert into live_photo_mark
                        select id, client_id, user_id, ?, ? from kyc_session where id = ?
                        on conflict (session_id) do update set mark = excluded.mark, marked_at = excluded.marked_at""")
                .params(List.of(masked(session.clientId(), mark), Timestamp.from(clock.instant()), session.id()))
                .update();
    }

    private long masked(UUID clientId, long mark) {
        return mark
                ^ ByteBuffer.wrap(hash.of("photo-mark", clientId.toString())).getLong();
    }
}
