package org.pramaan.webhook;

import java.util.Optional;
import org.pramaan.webhook.Bulkhead.Room;
import org.springframework.stereotype.Component;

/** Places of their own for tests, so that somebody who tries a dead receiver takes none from real events. */
@Component
class TestBulkhead {

    private static final int PER_ENDPOINT = 1;

    private final Bulkhead places;

    TestBulkhead(WebhookSettings settings) {
        places = new Bulkhead(PER_ENDPOINT, settings.testsAtOnce());
    }

    Optional<Room> enter(WebhookEndpoint endpoint) {
        return places.enter(endpoint);
    }
}
