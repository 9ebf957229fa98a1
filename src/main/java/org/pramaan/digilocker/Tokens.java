package org.pramaan.digilocker;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * What DigiLocker gave for a code or a refresh token.
 *
 * @param expiresAt of the access token
 * @param name the account holder's
 * @param aadhaarLinked whether an Aadhaar is linked to the account
 */
record Tokens(
        String accessToken,
        @Nullable String refreshToken,
        @Nullable Instant expiresAt,
        @Nullable String name,
        boolean aadhaarLinked) {

    static Tokens of(OAuth2AccessTokenResponse response) {
        var refresh = response.getRefreshToken();
        var extra = response.getAdditionalParameters();
        return new Tokens(
                response.getAccessToken().getTokenValue(),
                refresh == null ? null : refresh.getTokenValue(),
                response.getAccessToken().getExpiresAt(),
                text(extra, "name"),
                "Y".equals(Optional.ofNullable(text(extra, "eaadhaar")).orElse(text(extra, "eaadhar"))));
    }

    /** These tokens, with what only the first answer told. */
    Tokens after(Tokens first) {
        return new Tokens(
                accessToken,
                refreshToken == null ? first.refreshToken : refreshToken,
                expiresAt,
                name == null ? first.name : name,
                aadhaarLinked || first.aadhaarLinked);
    }

    private static @Nullable String text(Map<String, Object> extra, String name) {
        return extra.get(name) instanceof String text ? text : null;
    }

    @Override
    public String toString() {
        return "Tokens[hidden]";
    }
}
