package org.pramaan.webhook;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pramaan.client.Clients;
import org.pramaan.client.EventIdStyle;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Makes what was raised into an event with an id, a time and the bytes to be sent. */
@Component
class EventWriter {

    private static final Map<String, String> TEST = Map.of("message", "A test from Pramaan: this webhook works.");

    private final Clients clients;
    private final Ids ids;
    private final Clock clock;

    EventWriter(Clients clients, Ids ids, Clock clock) {
        this.clients = clients;
        this.ids = ids;
        this.clock = clock;
    }

    WebhookEvent write(Raised raised, DataCipher cipher) {
        var id = nextId(raised.clientId());
        var now = clock.instant();
        var body = cipher.encrypt(EventBody.write(id, raised.event(), now, raised.data()), WebhookEvent.PURPOSE);
        return new WebhookEvent(
                id, raised.clientId(), raised.sessionId(), raised.event(), raised.occurrence(), body, now);
    }

    /** The data alone, without what stands around them (TF-11). */
    WebhookEvent writeBare(Raised raised, DataCipher cipher) {
        var body = cipher.encrypt(WebhookJson.write(raised.data()), WebhookEvent.PURPOSE);
        return new WebhookEvent(
                nextId(raised.clientId()),
                raised.clientId(),
                raised.sessionId(),
                raised.event(),
                raised.occurrence(),
                body,
                clock.instant());
    }

    /** A test of an endpoint, which belongs to no session (EN-60). */
    WebhookEvent writeTest(UUID clientId) {
        var id = nextId(clientId);
        var now = clock.instant();
        var text = EventBody.write(id, PublishedEvents.TEST, now, TEST);
        var body = clients.cipherOf(clientId).encrypt(text, WebhookEvent.PURPOSE);
        return new WebhookEvent(id, clientId, null, PublishedEvents.TEST, id, body, now);
    }

    /** CF-8. */
    private String nextId(UUID clientId) {
        var id = ids.next();
        return clients.require(clientId).eventIdStyle() == EventIdStyle.UUID ? id.toString() : "evt_" + id;
    }
}
