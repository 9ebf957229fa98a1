package org.pramaan.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.access.SignInPoint;
import org.pramaan.problem.Problems;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/** Sends strangers to the sign-in page, and tells members what their role does not allow. */
@Component
class PortalRefusals {

    private final Problems problems;

    PortalRefusals(Problems problems) {
        this.problems = problems;
    }

    void handle(ExceptionHandlingConfigurer<HttpSecurity> refused) {
        refused.defaultAuthenticationEntryPointFor(
                        (request, response, stranger) -> askInPage(request, response),
                        request -> request.getHeader("HX-Request") != null)
                .defaultAuthenticationEntryPointFor(new SignInPoint(PortalEntrance.PATH), AnyRequestMatcher.INSTANCE)
                .accessDeniedHandler(this::deny);
    }

    /** What asked is a script: the page leads to the sign-in, or is loaded again if that brings the reader back to it. */
    private static void askInPage(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(SignInPoint.AGAIN) == null) response.setHeader("HX-Redirect", PortalEntrance.PATH);
        else response.setHeader("HX-Refresh", "true");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    private void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(request, response, denied instanceof CsrfException ? expired() : notAllowed());
    }

    private static Refusal expired() {
        return new Refusal(
                HttpStatus.FORBIDDEN, "FORM_EXPIRED", "The page was open for too long. Open it again and repeat.");
    }

    private static Refusal notAllowed() {
        return new Refusal(
                HttpStatus.FORBIDDEN, "ROLE_MISSING", "Your role does not allow this. An owner of the account can.");
    }
}
