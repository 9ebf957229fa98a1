package org.pramaan.registry;

import org.pramaan.session.SessionErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What registries told goes with the session it was asked for, and all of it with the person's last one. */
@Component
class AnswerErasure {

    private final Registries registries;

    AnswerErasure(Registries registries) {
        this.registries = registries;
    }

    @EventListener
    void erase(SessionErased erased) {
        if (erased.lastOfUser()) registries.forget(erased.clientId(), erased.externalUserId());
        else registries.forgetSession(erased.clientId(), erased.sessionId());
    }
}
