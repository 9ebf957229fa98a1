package org.pramaan.portal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.account.Member;
import org.pramaan.account.MemberRole;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** A member in Spring Security's words, for one request. */
final class MemberToken extends AbstractAuthenticationToken {

    static final String MEMBER = "portal:look";
    static final String MAY_CHANGE = "portal:change";
    static final String MAY_INVITE = "portal:invite";

    private final transient Member member;

    MemberToken(Member member) {
        super(authorities(member.role()));
        this.member = member;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(MemberRole role) {
        return AuthorityUtils.createAuthorityList(
                Stream.of(MEMBER, role.mayChange() ? MAY_CHANGE : null, role == MemberRole.OWNER ? MAY_INVITE : null)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Override
    public Member getPrincipal() {
        return member;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
