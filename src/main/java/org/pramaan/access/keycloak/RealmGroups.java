package org.pramaan.access.keycloak;

import java.util.List;
import java.util.Objects;
import org.pramaan.access.StaffGroups;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** The groups a token names by their full paths; those of staff stand at the top. */
final class RealmGroups {

    private RealmGroups() {}

    static List<String> of(ClaimAccessor claims) {
        return List.copyOf(Objects.requireNonNullElse(claims.getClaimAsStringList("groups"), List.of()));
    }

    static List<String> ofStaff(List<String> groups) {
        return StaffGroups.ALL.stream().filter(id -> groups.contains("/" + id)).toList();
    }
}
