package org.pramaan.access.keycloak;

import org.pramaan.access.StaffSignIn;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.stereotype.Component;

/** Staff of the realm. */
@Component
@ConditionalOnKeycloak
class KeycloakSignIn implements StaffSignIn {

    private final RealmSignIn realm;
    private final StaffEntrance entrance;
    private final BearerTokens tokens;
    private final BackChannel backChannel;

    KeycloakSignIn(RealmSignIn realm, StaffEntrance entrance, BearerTokens tokens, BackChannel backChannel) {
        this.realm = realm;
        this.entrance = entrance;
        this.tokens = tokens;
        this.backChannel = backChannel;
    }

    @Override
    public String page() {
        return "access/keycloak";
    }

    @Override
    public void people(HttpSecurity http) throws Exception {
        realm.open(http, entrance);
        backChannel.open(http, realm.registrations(entrance));
    }

    @Override
    public void programs(HttpSecurity http) throws Exception {
        http.oauth2ResourceServer(tokens::accept);
    }

    @Override
    public void leave(LogoutConfigurer<HttpSecurity> logout) {
        logout.addLogoutHandler((request, response, who) -> realm.leave(request, entrance));
    }
}
