package org.pramaan.portal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pramaan.access.SignInDetails;
import org.pramaan.access.SignInSource;
import org.pramaan.account.SignIn;
import org.pramaan.platform.ConditionalOnLocalIdentity;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Members with an e-mail address and a password. */
@Component
@ConditionalOnLocalIdentity
class PortalSignIn implements PortalEntrance {

    private final MemberGate gate;
    private final SignInSource source;
    private final Clock clock;

    PortalSignIn(MemberGate gate, SignInSource source, Clock clock) {
        this.gate = gate;
        this.source = source;
        this.clock = clock;
    }

    @Override
    public void in(HttpSecurity http) throws Exception {
        http.authenticationManager(this::authenticate)
                .formLogin(form -> form.loginPage(PATH)
                        .usernameParameter("email")
                        .defaultSuccessUrl("/portal")
                        .failureHandler(failed())
                        .authenticationDetailsSource(source)
                        .permitAll());
    }

    @Override
    public void out(LogoutConfigurer<HttpSecurity> logout) {
        // the session was all there is
    }

    @Override
    public String template() {
        return "portal/login";
    }

    /** Is no bean of Spring Security's, which would ask it for staff too. */
    private Authentication authenticate(Authentication claim) {
        var address = claim.getDetails() instanceof SignInDetails details ? details.address() : "unknown";
        var answer = gate.knock(claim.getName(), String.valueOf(claim.getCredentials()), address);
        if (answer instanceof SignIn.Locked) throw new LockedException("Too many failed sign-ins");
        if (answer instanceof SignIn.Welcome welcome) return signedIn(welcome.memberId());
        throw new BadCredentialsException("Not signed in");
    }

    private Authentication signedIn(UUID memberId) {
        var principal = new SignedInMember(memberId, clock.instant());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    private static AuthenticationFailureHandler failed() {
        return (request, response, failure) ->
                response.sendRedirect(PATH + (failure instanceof LockedException ? "?wait" : "?wrong"));
    }
}
