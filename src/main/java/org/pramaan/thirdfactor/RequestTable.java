package org.pramaan.thirdfactor;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.SealedJson;
import org.pramaan.session.SessionKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what was asked for with a session, encrypted with the session's key. */
@Repository
class RequestTable {

    private static final String PURPOSE = "thirdfactor-request";

    private final JdbcClient database;
    private final SessionKeys keys;
    private final SealedJson json;

    RequestTable(JdbcClient database, SessionKeys keys, ObjectMapper mapper) {
        this.database = database;
        this.keys = keys;
        this.json = new SealedJson(mapper);
    }

    /** What is asked last counts, should the client resume its open sessions. */
    void keep(HostedSession session) {
        database.sql("""
                        insert into thirdfactor_request (session_id, client_id, claims) values (?, ?, ?)
                        on conflict (session_id) do update set claims = excluded.claims""")
                .params(session.id(), session.clientId(), sealed(session))
                .update();
    }

    /** Empty if the session has nothing to do with this flow, or is erased. */
    Optional<HostedSession> find(UUID sessionId) {
        return keys.find(sessionId).flatMap(cipher -> find(sessionId, cipher));
    }

    private Optional<HostedSession> find(UUID sessionId, DataCipher cipher) {
        return database.sql("select client_id, claims from thirdfactor_request where session_id = ?")
                .param(sessionId)
                .query((row, number) -> new HostedSession(
                        sessionId,
                        row.getObject("client_id", UUID.class),
                        json.open(cipher, PURPOSE, row.getBytes("claims"), HostedRequest.class)))
                .optional();
    }

    private byte[] sealed(HostedSession session) {
        return json.seal(keys.find(session.id()).orElseThrow(), PURPOSE, session.request());
    }
}
