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
    private final WebhookWorkflow workflow;

    Webhooks(EventRepository events, EndpointRepository endpoints, EventWriter writer, WebhookWorkflow workflow) {
        this.events = events;
        this.endpoints = endpoints;
        this.writer = writer;
        this.workflow = workflow;
    }

    /**
     * Raises the event once: the same occurrence again answers the first id and sends nothing. Without an endpoint that
     * listens the event is kept as not sent.
     *
     * @param cipher the session's, with which the body is stored
     * @return the event's id, which every attempt carries (EN-66, CF-20)
     */
    @Transactional
    public String raise(Raised raised, DataCipher cipher) {
        var listens = endpoints.listens(raised.clientId());
        var event = writer.write(raised, cipher, listens ? DeliveryState.PENDING : DeliveryState.NOT_SENT);
        if (!events.store(event)) {
            return events.idOf(raised);
        }
        if (listens) {
            workflow.deliver(event.id(), raised.clientId());
        }
        return event.id();
    }
}
