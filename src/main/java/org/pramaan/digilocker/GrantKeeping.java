package org.pramaan.digilocker;

import java.util.Set;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.Agreement;
import org.pramaan.compliance.ConsentPurpose;
import org.pramaan.compliance.Consents;
import org.pramaan.compliance.Notice;
import org.pramaan.session.SessionView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a grant together with the consent that it is, in the ledger of consents. */
@Component
class GrantKeeping {

    private static final Notice NOTICE = new Notice(
            "digilocker-1",
            "en",
            "On DigiLocker's own page the person allowed this server to fetch their issued documents for this session.");

    private final Grants grants;
    private final Consents consents;

    GrantKeeping(Grants grants, Consents consents) {
        this.grants = grants;
        this.consents = consents;
    }

    @Transactional
    void keep(SessionView session, Tokens tokens, String address) {
        grants.keep(session.id(), session.clientId(), tokens);
        var agreement = new Agreement(
                session.clientId(),
                session.externalUserId(),
                session.id(),
                Set.of(ConsentPurpose.DIGILOCKER_FETCH),
                NOTICE,
                "digilocker",
                address);
        consents.give(agreement, Actor.step("DigilockerCallback"));
    }
}
