package org.pramaan.api.decentro;

import java.util.UUID;
import org.pramaan.client.Caller;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.Consent;
import org.pramaan.compliance.ConsentPurpose;
import org.pramaan.compliance.Consents;
import org.pramaan.registry.RegistryKind;
import org.pramaan.registry.Subject;
import org.springframework.stereotype.Component;

/** Takes down the consent that comes with a request, or checks the one it names. */
@Component
class ConsentDesk {

    private final Consents consents;

    ConsentDesk(Consents consents) {
        this.consents = consents;
    }

    static Subject subject(String userId, Caller caller) {
        return new Subject(caller.clientId(), userId, null, Actor.clientKey(caller.keyId()));
    }

    /** @throws ConsentRequired if the request names a consent that does not cover it */
    void note(KycRequest request, RegistryKind kind, Caller caller) {
        var given = request.consent();
        if (given != null) {
            var agreement = given.agreement(caller.clientId(), request.userId(), kind.purpose());
            consents.give(agreement, Actor.clientKey(caller.keyId()));
        }
        var named = request.consentId();
        if (named != null) require(named, request.userId(), kind.purpose(), caller);
    }

    private void require(UUID id, String userId, ConsentPurpose purpose, Caller caller) {
        boolean covered = consents.find(caller.clientId(), id)
                .filter(Consent::holds)
                .filter(consent -> consent.agreement().externalUserId().equals(userId))
                .filter(consent -> consent.agreement().purposes().contains(purpose))
                .isPresent();
        if (!covered) throw new ConsentRequired(purpose);
    }
}
