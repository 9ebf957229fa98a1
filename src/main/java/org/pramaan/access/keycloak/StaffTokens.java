package org.pramaan.access.keycloak;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads the realm's tokens: RS256 with one of its published keys, its issuer, in time, meant for us (RFC 8725). */
@Component
@ConditionalOnKeycloak
class StaffTokens implements JwtDecoderFactory<ClientRegistration> {

    private final StaffRealmSettings settings;
    private final RealmHttp http;
    private final Clock clock;
    private final Map<String, JwtDecoder> identities = new ConcurrentHashMap<>();

    StaffTokens(StaffRealmSettings settings, RealmHttp http, Clock clock) {
        this.settings = settings;
        this.http = http;
        this.clock = clock;
    }

    /** For the tokens that say who somebody is. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return identities.computeIfAbsent(registration.getRegistrationId(), name -> identities(registration));
    }

    /** For the tokens that programs bear; those that say who somebody is name another audience. */
    JwtDecoder bearers(ClientRegistration registration) {
        var decoder = decoder(registration);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                times(),
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, end -> end != null),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, all -> all != null && all.contains(settings.audience()))));
        return decoder;
    }

    private JwtDecoder identities(ClientRegistration registration) {
        var decoder = decoder(registration);
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times(), new OidcIdTokenValidator(registration)));
        return decoder;
    }

    private NimbusJwtDecoder decoder(ClientRegistration registration) {
        return NimbusJwtDecoder.withJwkSetUri(registration.getProviderDetails().getJwkSetUri())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(http.operations())
                .build();
    }

    private OAuth2TokenValidator<Jwt> times() {
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        return times;
    }
}
