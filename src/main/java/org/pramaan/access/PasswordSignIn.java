package org.pramaan.access;

import org.pramaan.platform.ConditionalOnLocalIdentity;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Staff with a name and a password that the staff directory knows. */
@Component
@ConditionalOnLocalIdentity
class PasswordSignIn implements StaffSignIn {

    private final SignInSource source;

    PasswordSignIn(SignInSource source) {
        this.source = source;
    }

    @Override
    public String page() {
        return "access/login";
    }

    @Override
    public void people(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage(SignInPage.PATH)
                .defaultSuccessUrl(StaffSecurity.HOME)
                .failureHandler(failed())
                .authenticationDetailsSource(source)
                .permitAll());
    }

    @Override
    public void programs(HttpSecurity http) throws Exception {
        http.httpBasic(basic -> basic.realmName("Pramaan").authenticationDetailsSource(source));
    }

    @Override
    public void leave(LogoutConfigurer<HttpSecurity> logout) {
        // the session was all there is
    }

    private static AuthenticationFailureHandler failed() {
        return (request, response, failure) ->
                response.sendRedirect(SignInPage.PATH + (failure instanceof LockedException ? "?wait" : "?wrong"));
    }
}
