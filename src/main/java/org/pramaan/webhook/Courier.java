package org.pramaan.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Makes one attempt and writes it into the delivery log. */
@Component
class Courier {

    private final Receiver receiver;
    private final AttemptRepository attempts;
    private final Ids ids;
    private final Clock clock;

    Courier(Receiver receiver, AttemptRepository attempts, Ids ids, Clock clock) {
        this.receiver = receiver;
        this.attempts = attempts;
        this.ids = ids;
        this.clock = clock;
    }

    Reply carry(Parcel parcel, Duration timeout) {
        var id = ids.next();
        var start = clock.instant();
        var event = parcel.event();
        var url = parcel.endpoint().url();
        var headers = new DeliveryHeaders(event.id(), event.event(), id, start)
                .sign(parcel.body(), parcel.endpoint().secrets().inForce(start));
        var reply = receiver.post(url, headers, parcel.body(), timeout);
        var attempt = new WebhookAttempt(id, start, reply.status(), reply.failure(), reply.took());
        var exchange = new Exchange(url.toString(), new LinkedHashMap<>(headers), reply.body());
        attempts.add(parcel.delivery().id(), attempt, exchange.seal(parcel.cipher()));
        return reply;
    }
}
