package org.pramaan.registry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which registries a client's cases ask; none until the client chooses. */
@Component
@Transactional
public class RegistrySwitches {

    private final JdbcClient database;
    private final AuditTrail trail;

    RegistrySwitches(JdbcClient database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** From now on cases ask these and no others. */
    public void choose(UUID clientId, Set<RegistryKind> kinds, Actor actor) {
        database.sql("delete from registry_switch where client_id = ?")
                .param(clientId)
                .update();
        kinds.forEach(kind -> switchOn(clientId, kind));
        var words = kinds.stream().map(RegistryKind::word).sorted().toList();
        trail.record(new AuditEntry(clientId, actor, "registry.chosen", null, Map.of("kinds", words)));
    }

    @Transactional(readOnly = true)
    public Set<RegistryKind> of(UUID clientId) {
        var kinds = EnumSet.noneOf(RegistryKind.class);
        database.sql("select kind from registry_switch where client_id = ?")
                .param(clientId)
                .query(String.class)
                .list()
                .forEach(kind -> kinds.add(RegistryKind.valueOf(kind)));
        return kinds;
    }

    /** Somebody else may choose the same at the same time. */
    private void switchOn(UUID clientId, RegistryKind kind) {
        database.sql("insert into registry_switch (client_id, kind) values (?, ?) on conflict do nothing")
                .param(clientId)
                .param(kind.name())
                .update();
    }
}
