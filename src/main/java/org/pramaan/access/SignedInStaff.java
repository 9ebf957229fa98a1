package org.pramaan.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on this thread. */
public final class SignedInStaff {

    private SignedInStaff() {}

    public static Optional<StaffMember> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(StaffMember.class::isInstance)
                .map(StaffMember.class::cast);
    }
}
