package org.pramaan.digilocker;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Revokes a grant at DigiLocker and forgets it here, whatever DigiLocker answers. */
@Component
class GrantReturn {

    private static final Logger log = LoggerFactory.getLogger(GrantReturn.class);

    private final Grants grants;
    private final DigilockerApi api;

    GrantReturn(Grants grants, DigilockerApi api) {
        this.grants = grants;
        this.api = api;
    }

    void giveBack(UUID sessionId) {
        var tokens = grants.find(sessionId);
        grants.forget(sessionId);
        tokens.ifPresent(given -> revoke(sessionId, given));
    }

    private void revoke(UUID sessionId, Tokens given) {
        try {
            api.revoke(Optional.ofNullable(given.refreshToken()).orElse(given.accessToken()));
        } catch (RuntimeException failed) {
            log.info("Session {}: DigiLocker did not confirm the revocation", sessionId);
        }
    }
}
