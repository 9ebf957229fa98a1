package org.pramaan.access.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pramaan.access.StaffMember;
import org.pramaan.access.StaffToken;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Takes the realm's access tokens from programs (RFC 6750), for whom they name and in the groups they name. */
@Component
@ConditionalOnKeycloak
class BearerTokens {

    private final StaffEntrance entrance;
    private final RealmSignIn realm;
    private final StaffTokens tokens;
    private final BearerTokenAuthenticationEntryPoint refused = new BearerTokenAuthenticationEntryPoint();
    private volatile @Nullable JwtDecoder decoder;

    BearerTokens(StaffEntrance entrance, RealmSignIn realm, StaffTokens tokens) {
        this.entrance = entrance;
        this.realm = realm;
        this.tokens = tokens;
    }

    void accept(OAuth2ResourceServerConfigurer<?> server) {
        refused.setRealmName("Pramaan");
        server.authenticationEntryPoint(this::refuse)
                .jwt(jwt -> jwt.decoder(this::decode).jwtAuthenticationConverter(BearerTokens::staff));
    }

    /** @throws RealmUnreachable if its keys cannot be fetched, which is no fault of the token */
    private Jwt decode(String token) {
        try {
            return decoder().decode(token);
        } catch (BadJwtException forged) {
            throw forged;
        } catch (JwtException keyless) {
            throw new RealmUnreachable("No keys from the realm", keyless);
        }
    }

    private JwtDecoder decoder() {
        var known = decoder;
        if (known == null) {
            known = tokens.bearers(realm.registration(entrance));
            decoder = known;
        }
        return known;
    }

    private static AbstractAuthenticationToken staff(Jwt jwt) {
        var groups = RealmGroups.ofStaff(RealmGroups.of(jwt));
        var user = jwt.getClaimAsString("preferred_username");
        if (groups.isEmpty() || user == null) throw new InvalidBearerTokenException("Names nobody of staff");
        return (AbstractAuthenticationToken) StaffToken.of(new StaffMember(user, groups), null);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        if (failure instanceof RealmUnreachable) response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        else refused.commence(request, response, failure);
    }
}
