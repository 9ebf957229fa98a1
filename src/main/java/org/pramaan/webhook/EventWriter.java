package org.pramaan.webhook;

import java.time.Clock;
import java.util.UUID;
import org.pramaan.client.Clients;
import org.pramaan.client.EventIdStyle;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Makes what was raised into an event with an id, a time and the bytes to be sent. */
@Component
class EventWriter {

    private final Clients clients;
    private final Ids ids;
    private final Clock clock;

    EventWriter(Clients clients, Ids ids, Clock clock) {
        this.clients = clients;
        this.ids = ids;
        this.clock = clock;
    }

    WebhookEvent write(Raised raised, DataCipher cipher, DeliveryState state) {
        var id = styled(ids.next(), clients.require(raised.clientId()).eventIdStyle());
        var now = clock.instant();
        var body = cipher.encrypt(EventBody.write(id, raised, now), WebhookEvent.PURPOSE);
        return new WebhookEvent(
                id, raised.clientId(), raised.sessionId(), raised.event(), raised.occurrence(), body, now, state);
    }

    /** CF-8. */
    private static String styled(UUID id, EventIdStyle style) {
        return style == EventIdStyle.UUID ? id.toString() : "evt_" + id;
    }
}
