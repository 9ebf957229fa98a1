package org.pramaan.api.enxtai;

import java.util.List;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.Consents;
import org.pramaan.session.Opened;
import org.pramaan.session.Opening;
import org.pramaan.session.SessionOpenings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a session together with the consents that come with it: both or neither. */
@Component
class InitiateDesk {

    private final SessionOpenings openings;
    private final Consents consents;

    InitiateDesk(SessionOpenings openings, Consents consents) {
        this.openings = openings;
        this.consents = consents;
    }

    @Transactional
    Opened open(Opening opening, List<GivenConsent> given) {
        var opened = openings.open(opening);
        var caller = opening.caller();
        given.forEach(consent -> consents.give(
                consent.agreement(caller.clientId(), opening.externalUserId(), opened.sessionId()),
                Actor.clientKey(caller.keyId())));
        return opened;
    }
}
