package org.pramaan.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** A member of staff in Spring Security's words: however they signed in, the rest sees the same. */
public final class StaffToken {

    private StaffToken() {}

    /** Signed in, with an authority for each group. */
    public static Authentication of(StaffMember member, @Nullable Object details) {
        var authorities = member.groups().stream().map(StaffGroups::authority).toArray(String[]::new);
        var token = UsernamePasswordAuthenticationToken.authenticated(
                member, null, AuthorityUtils.createAuthorityList(authorities));
        token.setDetails(details);
        return token;
    }
}
