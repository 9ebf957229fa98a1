package org.pramaan.webhook;

import org.pramaan.platform.DataCipher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a client what became of a session: stores the event and sees to its delivery, in the caller's transaction. */
@Component
public class Webhooks {

    private final EventRepository events;
    private final EndpointRepository endpoints;
    private final EventWriter writer;
    private final Dispatcher dispatcher;

    Webhooks(EventRepository events, EndpointRepository endpoints, EventWriter writer, Dispatcher dispatcher) {
        this.events = events;
        this.endpoints = endpoints;
        this.writer = writer;
        this.dispatcher = dispatcher;
    }

    /**
     * Raises the event once: the same occurrence again answers the first id and sends nothing. It goes to each endpoint
     * that listens to it, apart from the others; without one it is kept as not sent.
     *
     * @param cipher the session's, with which the body is stored
     * @return the event's id, which every attempt carries (EN-66, CF-20)
     */
    @Transactional
    public String raise(Raised raised, DataCipher cipher) {
        var event = writer.write(raised, cipher);
        if (!events.store(event)) {
            return events.idOf(raised);
        }
        endpoints
                .listening(raised.clientId(), raised.event())
                .forEach(endpoint -> dispatcher.send(event.id(), raised.clientId(), endpoint, DeliveryOrigin.RAISED));
        return event.id();
    }
}
