package org.pramaan.access.keycloak;

import org.pramaan.platform.ConditionalOnKeycloak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClientException;

/**
 * Signs somebody out at the realm (OpenID Connect RP-Initiated Logout 1.0), from this server: the token tells who they
 * are, and in the address of a page it would stand in histories and logs.
 */
@Component
@ConditionalOnKeycloak
class EndSession {

    private static final Logger log = LoggerFactory.getLogger(EndSession.class);

    private final StaffRealmSettings settings;
    private final RealmHttp http;

    EndSession(StaffRealmSettings settings, RealmHttp http) {
        this.settings = settings;
        this.http = http;
    }

    /** Whether the realm heard it. */
    boolean of(OidcIdToken token, ClientRegistration registration) {
        var address =
                registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        var form = new LinkedMultiValueMap<String, String>();
        form.add("id_token_hint", token.getTokenValue());
        form.add("client_id", settings.clientId());
        try {
            http.calls()
                    .post()
                    .uri(settings.reached(String.valueOf(address)))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (RestClientException unheard) {
            log.warn(
                    "The realm did not hear of a sign-out: {}",
                    unheard.getClass().getSimpleName());
            return false;
        }
    }
}
