package org.pramaan.decentro;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pramaan.compliance.Actor;
import org.pramaan.platform.EmptyDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A client of a server whose Decentro is simulated; the simulator's own webhooks go nowhere. */
@JdbcTest(
        properties = {
            "pramaan.decentro.use-mocks=true",
            "pramaan.decentro.calls.first-pause=PT0.01S",
            "pramaan.decentro.webhook.signature-headers=X-Decentro-Signature,X-Signature",
            "pramaan.decentro.simulator.port=0",
            "pramaan.decentro.simulator.webhook-secret=webhook-secret",
            "pramaan.decentro.simulator.callback-url=http://localhost:1/"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ContextConfiguration(classes = DecentroSlice.class, initializers = EmptyDatabase.class)
abstract class DecentroModuleTest {

    static final String SECRET = "webhook-secret";

    @Autowired
    JdbcClient database;

    UUID client;
    Actor actor;

    @BeforeEach
    void register() {
        client = UUID.randomUUID();
        actor = Actor.clientKey(client);
        database.sql("insert into client values (?, ?, 'Acme', 100, false, true, 'PREFIXED', '', now(), null, false)")
                .params(client, client.toString())
                .update();
    }

    List<String> trail() {
        return database.sql("select action from audit_entry where client_id = ? order by sequence")
                .param(client)
                .query(String.class)
                .list();
    }
}
