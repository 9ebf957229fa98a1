package org.pramaan.access.keycloak;

import org.springframework.security.core.AuthenticationException;

/** The realm does not answer, or not as the configured one would. */
class RealmUnreachable extends AuthenticationException {

    RealmUnreachable(String reason, Throwable cause) {
        super(reason, cause);
    }

    RealmUnreachable(String reason) {
        super(reason);
    }
}
