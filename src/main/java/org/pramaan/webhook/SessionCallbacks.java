package org.pramaan.webhook;

import org.pramaan.platform.DataCipher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the one receiver that {@link CallbackReceivers} knows for a session what became of it, in a body of its own.
 * Signed, repeated and logged as every event is; the client's endpoints do not hear it.
 */
@Component
public class SessionCallbacks {

    private final EventRepository events;
    private final EventWriter writer;
    private final Dispatcher dispatcher;

    SessionCallbacks(EventRepository events, EventWriter writer, Dispatcher dispatcher) {
        this.events = events;
        this.writer = writer;
        this.dispatcher = dispatcher;
    }

    /**
     * Sends the data as they are, in the caller's transaction; the same occurrence again sends nothing.
     *
     * @param cipher the session's, with which the body is stored
     */
    @Transactional
    public void send(Raised raised, DataCipher cipher) {
        var event = writer.writeBare(raised, cipher);
        if (events.store(event)) dispatcher.send(event.id(), raised.clientId(), null, DeliveryOrigin.CALLBACK);
    }
}
