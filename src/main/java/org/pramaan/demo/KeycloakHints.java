package org.pramaan.demo;

import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.stereotype.Component;

/** Groups whose users Keycloak lets in. */
@Component
@ConditionalOnKeycloak
class KeycloakHints implements SignInHints {

    @Override
    public String owner(boolean fresh) {
        return "Keycloak, group /clients/demo/owners";
    }

    @Override
    public String reviewers() {
        return "Keycloak, group /kyc-reviewers";
    }

    @Override
    public String administrator() {
        return "Keycloak, group /camunda-admin or /kyc-compliance";
    }
}
