package org.pramaan.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.pramaan.access.SenderArgument;
import org.pramaan.account.Member;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Hands the signed-in member to controllers that ask for a {@link Member}; without one nobody gets in. */
@Component
class MemberArgument extends SenderArgument<Member> {

    MemberArgument() {
        super(Member.class);
    }

    static Optional<Member> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof MemberToken token
                ? Optional.of(token.getPrincipal())
                : Optional.empty();
    }

    @Override
    protected Member require(HttpServletRequest request) {
        return current().orElseThrow(() -> new AccessDeniedException("No member is signed in"));
    }
}
