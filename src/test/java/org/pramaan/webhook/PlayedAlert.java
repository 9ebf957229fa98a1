package org.pramaan.webhook;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Remembers which endpoints owners were to be told of. */
@TestComponent
class PlayedAlert implements OwnerAlert {

    private final List<UUID> disabled = new CopyOnWriteArrayList<>();

    @Override
    public void endpointDisabled(UUID endpointId, UUID clientId) {
        disabled.add(endpointId);
    }

    List<UUID> disabled() {
        return disabled;
    }
}
