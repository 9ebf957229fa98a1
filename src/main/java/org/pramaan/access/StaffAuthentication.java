package org.pramaan.access;

import org.pramaan.platform.ConditionalOnLocalIdentity;
import org.pramaan.problem.TooManyRequests;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Asks the staff directory, unless too many wrong passwords came from the same address. */
@Component
@ConditionalOnLocalIdentity
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
        return StaffToken.of(member.get(), claim.getDetails());
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
}
