package org.pramaan.webhook;

import java.util.Optional;
import java.util.UUID;

/** Knows who hears of one session alone (TF-11); whoever agreed on that with a client implements it. */
public interface CallbackReceivers {

    /** Asked at every attempt; empty when nobody hears of the session, any more. */
    Optional<CallbackReceiver> find(UUID sessionId);
}
