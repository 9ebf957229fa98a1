package org.pramaan.access;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** How staff come in and go out. */
@Component
class SignInPage {

    static final String PATH = "/login";
    private static final RequestMatcher ENGINE_API = Paths.any("/camunda/api/**");

    /** Our own address and the one Tasklist's "Log out" calls. */
    private static final RequestMatcher SIGN_OUT = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"),
            PathPatternRequestMatcher.withDefaults()
                    .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"));

    private final StaffSignIn signIn;

    SignInPage(StaffSignIn signIn) {
        this.signIn = signIn;
    }

    void signIn(HttpSecurity http) throws Exception {
        signIn.people(http);
    }

    void signOut(LogoutConfigurer<HttpSecurity> logout) {
        signIn.leave(logout);
        logout.logoutRequestMatcher(SIGN_OUT)
                .deleteCookies("JSESSIONID")
                .logoutSuccessHandler((request, response, who) -> {
                    if (ENGINE_API.matches(request)) {
                        response.setStatus(HttpStatus.NO_CONTENT.value());
                    } else {
                        response.sendRedirect(
                                PATH + (request.getAttribute(StaffSignIn.ONLY_HERE) == null ? "?out" : "?here"));
                    }
                });
    }

    /** Programs hear 401, people see the sign-in page. */
    void ask(ExceptionHandlingConfigurer<HttpSecurity> refused) {
        refused.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), ENGINE_API)
                .defaultAuthenticationEntryPointFor(new SignInPoint(PATH), AnyRequestMatcher.INSTANCE);
    }
}
