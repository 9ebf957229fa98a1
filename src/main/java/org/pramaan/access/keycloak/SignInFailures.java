package org.pramaan.access.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.ResourceAccessException;

/** Leads back to the page of the entrance, which says why. */
record SignInFailures(String page) implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.info("Nobody signed in at the realm: {}", fault(failure));
        response.sendRedirect(page + "?" + reason(failure));
    }

    private static String reason(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAdmitted refused) return refused.reason();
            if (cause instanceof RealmUnreachable || cause instanceof ResourceAccessException) return "down";
        }
        return "again";
    }

    /** The code, for descriptions may quote what was sent. */
    private static String fault(AuthenticationException failure) {
        if (failure instanceof OAuth2AuthenticationException oauth)
            return oauth.getError().getErrorCode();
        return NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName();
    }
}
