package org.pramaan.notification;

import java.util.List;
import java.util.Optional;
import org.pramaan.problem.Unavailable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The ways out that are configured; where there is none, the embedded mode prints messages (XA-10). */
@Component
class Outlets {

    private final List<Outlet> inOrder;

    Outlets(ObjectProvider<Outlet> outlets) {
        inOrder = outlets.orderedStream().toList();
    }

    /** @throws Unavailable if there is none for the channel */
    Outlet require(Channel channel) {
        return find(channel)
                .orElseThrow(() -> new Unavailable("No sender of messages by %s is configured".formatted(channel)));
    }

    private Optional<Outlet> find(Channel channel) {
        return inOrder.stream().filter(outlet -> outlet.channel() == channel).findFirst();
    }
}
