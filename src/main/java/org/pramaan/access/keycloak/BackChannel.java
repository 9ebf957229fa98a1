package org.pramaan.access.keycloak;

import org.jspecify.annotations.Nullable;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Hears from the realm that a session of its own is over (OpenID Connect Back-Channel Logout 1.0). */
@Component
@ConditionalOnKeycloak
class BackChannel {

    private final RealmSessions sessions;

    BackChannel(RealmSessions sessions) {
        this.sessions = sessions;
    }

    /** At {@code /logout/connect/back-channel/{registration}}; Spring Security checks the token. */
    void open(HttpSecurity http, ClientRegistrationRepository registrations) throws Exception {
        http.oidcLogout(logout -> logout.clientRegistrationRepository(registrations)
                .oidcSessionRegistry(new NoSessionRegistry())
                .backChannel(channel -> channel.logoutHandler((request, response, token) -> end(token))));
    }

    private void end(@Nullable Authentication token) {
        if (token != null && token.getPrincipal() instanceof OidcLogoutToken over) sessions.end(over.getSessionId());
    }
}
