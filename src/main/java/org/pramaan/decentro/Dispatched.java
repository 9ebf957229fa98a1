package org.pramaan.decentro;

import org.pramaan.notification.Dispatch;
import org.pramaan.registry.ProviderAway.Reason;

/** Reads the answer to a message. */
final class Dispatched {

    private Dispatched() {}

    static Dispatch of(Reply reply) {
        if (reply.isFailure()) throw Decentro.away(Reason.REFUSED);
        return new Dispatch(reply.operation().id(), reply.referenceId());
    }
}
