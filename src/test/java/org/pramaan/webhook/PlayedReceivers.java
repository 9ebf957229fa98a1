package org.pramaan.webhook;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Who hears of one session alone. */
@TestComponent
class PlayedReceivers implements CallbackReceivers {

    private final Map<UUID, CallbackReceiver> receivers = new ConcurrentHashMap<>();

    void listen(UUID sessionId, CallbackReceiver receiver) {
        receivers.put(sessionId, receiver);
    }

    void forget(UUID sessionId) {
        receivers.remove(sessionId);
    }

    @Override
    public Optional<CallbackReceiver> find(UUID sessionId) {
        return Optional.ofNullable(receivers.get(sessionId));
    }
}
