package org.pramaan.access.keycloak;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.pramaan.platform.StartRefused;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** What the realm says of itself (OpenID Connect Discovery 1.0), asked when first needed, so that it may start later. */
@Component
@ConditionalOnKeycloak
class StaffRealm {

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final StaffRealmSettings settings;
    private final RealmHttp http;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    /** @throws StartRefused if it is not said which realm */
    StaffRealm(StaffRealmSettings settings, RealmHttp http) {
        if (settings.issuer().isBlank())
            throw new StartRefused("Nobody can sign in at no realm", "Set PRAMAAN_KEYCLOAK_STAFF_ISSUER");
        this.settings = settings;
        this.http = http;
    }

    /** @throws RealmUnreachable if it does not answer now and never did */
    ClientRegistration registration(RealmWay way) {
        return known.computeIfAbsent(way.name(), unknown -> register(way));
    }

    private ClientRegistration register(RealmWay way) {
        var metadata = discover();
        return ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(way.name())
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                .redirectUri("{baseUrl}" + way.back())
                .tokenUri(reached(metadata, "token_endpoint"))
                .jwkSetUri(reached(metadata, "jwks_uri"))
                .build();
    }

    private String reached(Map<String, Object> metadata, String endpoint) {
        return settings.reached(String.valueOf(metadata.get(endpoint)));
    }

    private Map<String, Object> discover() {
        var metadata = ask();
        if (metadata == null || !settings.issuer().equals(metadata.get("issuer")))
            throw new RealmUnreachable("Another issuer answers for " + settings.issuer());
        return metadata;
    }

    private @Nullable Map<String, Object> ask() {
        try {
            return http.calls()
                    .get()
                    .uri(settings.reached(settings.issuer() + DISCOVERY))
                    .retrieve()
                    .body(JSON);
        } catch (RestClientException silent) {
            throw new RealmUnreachable("No answer from " + settings.issuer(), silent);
        }
    }
}
