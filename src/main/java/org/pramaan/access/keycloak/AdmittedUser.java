package org.pramaan.access.keycloak;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody who was let in, on the way from the realm's answer to the session; never kept. */
final class AdmittedUser extends DefaultOidcUser {

    private final transient Authentication admitted;

    AdmittedUser(OidcIdToken token, Authentication admitted) {
        super(List.of(), token);
        this.admitted = admitted;
    }

    Authentication admitted() {
        return admitted;
    }
}
