package org.pramaan.review;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The signed-in member of staff. @param groups by their ids, as the engine knows them */
record Reviewer(String id, Set<String> groups) {

    private static final String GROUP = "GROUP_";

    static Reviewer of(Authentication signedIn) {
        return new Reviewer(
                signedIn.getName(),
                signedIn.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority.startsWith(GROUP))
                        .map(authority -> authority.substring(GROUP.length()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
