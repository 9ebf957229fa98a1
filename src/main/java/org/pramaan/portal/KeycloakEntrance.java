package org.pramaan.portal;

import java.time.Clock;
import java.util.List;
import org.pramaan.access.keycloak.RealmEntrance;
import org.pramaan.access.keycloak.RealmPerson;
import org.pramaan.access.keycloak.RealmSignIn;
import org.pramaan.access.keycloak.RealmWay;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Members of the realm. */
@Component
@ConditionalOnKeycloak
class KeycloakEntrance implements PortalEntrance, RealmEntrance {

    private static final RealmWay WAY = new RealmWay("portal", "/portal", PATH, "/portal");

    private final RealmSignIn realm;
    private final RealmMembership membership;
    private final Clock clock;

    KeycloakEntrance(RealmSignIn realm, RealmMembership membership, Clock clock) {
        this.realm = realm;
        this.membership = membership;
        this.clock = clock;
    }

    @Override
    public void in(HttpSecurity http) throws Exception {
        realm.open(http, this);
    }

    @Override
    public void out(LogoutConfigurer<HttpSecurity> logout) {
        logout.addLogoutHandler((request, response, who) -> realm.leave(request, this));
    }

    @Override
    public String template() {
        return "portal/keycloak";
    }

    @Override
    public RealmWay way() {
        return WAY;
    }

    @Override
    public Authentication admit(RealmPerson person) {
        var member = new SignedInMember(membership.of(person), clock.instant());
        return UsernamePasswordAuthenticationToken.authenticated(member, null, List.of());
    }

    @Override
    public HttpSessionSecurityContextRepository contexts() {
        return PortalSession.CONTEXT;
    }
}
