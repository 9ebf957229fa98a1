package org.pramaan.registry;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what registries told: with the person, with the session, and after its time. */
@Component
class CheckErasure {

    private final JdbcClient database;
    private final CheckSeal seal;
    private final RegistrySettings settings;
    private final Clock clock;

    CheckErasure(JdbcClient database, CheckSeal seal, RegistrySettings settings, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    void forget(UUID clientId, String externalUserId) {
        database.sql("delete from registry_check where client_id = :client and subject = :subject")
                .param("client", clientId)
                .param("subject", seal.subject(clientId, externalUserId))
                .update();
    }

    void forgetSession(UUID clientId, UUID sessionId) {
        database.sql("delete from registry_check where client_id = :client and session_id = :session")
                .param("client", clientId)
                .param("session", sessionId)
                .update();
    }

    void forgetOld() {
        database.sql("delete from registry_check where asked_at < :time")
                .param("time", Timestamp.from(clock.instant().minus(settings.keptFor())))
                .update();
    }
}
