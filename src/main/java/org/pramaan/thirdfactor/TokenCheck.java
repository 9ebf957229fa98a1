package org.pramaan.thirdfactor;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Clients;
import org.springframework.stereotype.Component;

/**
 * Checks who signed a token (TF-07, CF-18): HS256 with a secret of the tenant that {@code iss} names, whatever else its
 * header says (RFC 8725, 3.1), and {@code token} that belongs to it.
 */
@Component
class TokenCheck {

    private static final int LONGEST = 8192;

    private final TenantTable tenants;
    private final Clients clients;
    private final TokenTimes times;
    private final UsedTokens used;
    private final Clock clock;

    TokenCheck(TenantTable tenants, Clients clients, TokenTimes times, UsedTokens used, Clock clock) {
        this.tenants = tenants;
        this.clients = clients;
        this.times = times;
        this.used = used;
        this.clock = clock;
    }

    /** @throws TokenRefused unless it proves that it is a tenant's, now, and for the first time where that counts */
    ProvenToken check(String text) {
        if (text.length() > LONGEST) throw new TokenRefused();
        var token = parsed(text);
        var claims = claims(token);
        var tenant = tenant(claims.getIssuer());
        if (isGenuine(token, tenant)
                && belongs(claims, tenant)
                && times.admit(claims, clock.instant())
                && used.take(token, claims)) return new ProvenToken(tenant, claims);
        throw new TokenRefused(clients.require(tenant.clientId()).name());
    }

    private static SignedJWT parsed(String text) {
        try {
            return SignedJWT.parse(text);
        } catch (ParseException none) {
            throw new TokenRefused();
        }
    }

    private static JWTClaimsSet claims(SignedJWT token) {
        try {
            return token.getJWTClaimsSet();
        } catch (ParseException none) {
            throw new TokenRefused();
        }
    }

    private Tenant tenant(@Nullable String iss) {
        if (iss == null || iss.contains("\0")) throw new TokenRefused(); // which the database cannot look up
        return tenants.issuing(iss).orElseThrow(TokenRefused::new);
    }

    private boolean isGenuine(SignedJWT token, Tenant tenant) {
        return JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
                && tenant.secrets().inForce(clock.instant()).stream().anyMatch(secret -> isSigned(token, secret));
    }

    private static boolean isSigned(SignedJWT token, TenantSecret secret) {
        try {
            return token.verify(new MACVerifier(secret.bytes()));
        } catch (JOSEException unfit) {
            return false;
        }
    }

    private static boolean belongs(JWTClaimsSet claims, Tenant tenant) {
        return claims.getClaim("token") instanceof String token
                && MessageDigest.isEqual(bytes(token), bytes(tenant.token()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
