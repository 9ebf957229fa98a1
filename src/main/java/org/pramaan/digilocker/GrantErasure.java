package org.pramaan.digilocker;

import org.pramaan.session.SessionErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A grant is given back to DigiLocker when its session is erased. */
@Component
class GrantErasure {

    private final GrantReturn giving;

    GrantErasure(GrantReturn giving) {
        this.giving = giving;
    }

    @EventListener
    void erase(SessionErased erased) {
        giving.giveBack(erased.sessionId());
    }
}
