package org.pramaan.customer;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes room for whoever owns the e-mail or phone of an account that was not activated in time. */
@Component
class StaleAccounts {

    private final StaleAccountTable table;
    private final CustomerDirectory directory;
    private final CustomerSettings settings;
    private final Clock clock;

    StaleAccounts(StaleAccountTable table, CustomerDirectory directory, CustomerSettings settings, Clock clock) {
        this.table = table;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    void remove(UUID clientId, ContactKeys keys) {
        var openedBefore = clock.instant().minus(settings.pendingFor());
        for (var id : table.lock(clientId, keys, openedBefore)) {
            directory.erase(id);
            table.remove(id);
        }
    }
}
