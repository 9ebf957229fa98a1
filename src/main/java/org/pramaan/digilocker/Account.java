package org.pramaan.digilocker;

import java.util.UUID;
import java.util.function.Function;
import org.pramaan.digilocker.DigilockerRefusal.Code;
import org.springframework.stereotype.Component;

/** Calls DigiLocker with a session's token; one that is refused is renewed once. */
@Component
class Account {

    private final Grants grants;

    Account(Grants grants) {
        this.grants = grants;
    }

    /** @throws DigilockerRefusal USER_NOT_AUTHORIZED without a grant, TOKEN_EXPIRED if it cannot be renewed */
    <T> T with(UUID sessionId, Function<String, T> call) {
        var tokens = grants.fresh(sessionId);
        try {
            return call.apply(tokens.accessToken());
        } catch (TokenRefused stale) {
            return withOther(sessionId, tokens, call);
        }
    }

    private <T> T withOther(UUID sessionId, Tokens refused, Function<String, T> call) {
        try {
            return call.apply(grants.otherThan(sessionId, refused).accessToken());
        } catch (TokenRefused again) {
            grants.forget(sessionId);
            throw DigilockerRefusal.of(Code.TOKEN_EXPIRED);
        }
    }
}
