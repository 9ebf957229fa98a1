package org.pramaan.access;

import org.jspecify.annotations.Nullable;
import org.pramaan.problem.TooManyRequests;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Asks the staff directory, unless too many wrong passwords came from the same address. */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final StaffDirectory directory;
    private final SignInAttempts attempts;

    StaffAuthentication(StaffDirectory directory, SignInAttempts attempts) {
        this.directory = directory;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var user = claim.getName();
        var address = claim.getDetails() instanceof SignInDetails details ? details.address() : "unknown";
        requireLeft(user, address);
        var member = directory.authenticate(user, String.valueOf(claim.getCredentials()));
        if (member.isEmpty()) {
            attempts.failed(user, address);
            throw new BadCredentialsException("Not signed in");
        }
        return signedIn(member.get(), claim.getDetails());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private void requireLeft(String user, String address) {
        try {
            attempts.require(user, address);
        } catch (TooManyRequests tooMany) {
            throw new LockedException("Too many failed sign-ins", tooMany);
        }
    }

    private static Authentication signedIn(StaffMember member, @Nullable Object details) {
        var authorities = member.groups().stream().map(StaffGroups::authority).toArray(String[]::new);
        var token = UsernamePasswordAuthenticationToken.authenticated(
                member, null, AuthorityUtils.createAuthorityList(authorities));
        token.setDetails(details);
        return token;
    }
}
