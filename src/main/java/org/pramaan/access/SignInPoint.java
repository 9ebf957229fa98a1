package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends strangers to a page where they begin, and whoever was in for too long straight through the sign-in again. */
public final class SignInPoint extends LoginUrlAuthenticationEntryPoint {

    /** The attribute of a request that names the way through the sign-in, where somebody was in for too long. */
    public static final String AGAIN = "pramaan.sign-in-again";

    public SignInPoint(String page) {
        super(page);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger) {
        return request.getAttribute(AGAIN) instanceof String again ? again : getLoginFormUrl();
    }
}
