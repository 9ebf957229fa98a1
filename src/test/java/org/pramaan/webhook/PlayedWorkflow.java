package org.pramaan.webhook;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Remembers which deliveries were started. */
@TestComponent
class PlayedWorkflow implements WebhookWorkflow {

    private final List<String> started = new CopyOnWriteArrayList<>();

    @Override
    public void deliver(String eventId, UUID clientId) {
        started.add(eventId);
    }

    List<String> started() {
        return started;
    }
}
