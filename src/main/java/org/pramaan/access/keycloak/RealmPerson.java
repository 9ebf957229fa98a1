package org.pramaan.access.keycloak;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;

/**
 * Somebody the realm vouches for.
 *
 * @param subject who it is for ever, whatever else changes
 * @param email null unless the realm has verified it
 * @param groups by their full paths, such as {@code /clients/acme/owners}
 */
public record RealmPerson(
        String subject,
        String username,
        String firstName,
        String lastName,
        @Nullable String email,
        List<String> groups) {

    static RealmPerson of(StandardClaimAccessor claims) {
        return new RealmPerson(
                claims.getSubject(),
                text(claims.getPreferredUsername()),
                text(claims.getGivenName()),
                text(claims.getFamilyName()),
                Boolean.TRUE.equals(claims.getClaimAsBoolean(StandardClaimNames.EMAIL_VERIFIED))
                        ? claims.getEmail()
                        : null,
                RealmGroups.of(claims));
    }

    private static String text(@Nullable String claim) {
        return Objects.requireNonNullElse(claim, "");
    }

    @Override
    public String toString() {
        return "RealmPerson[hidden]";
    }
}
