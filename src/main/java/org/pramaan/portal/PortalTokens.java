package org.pramaan.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Keeps the token of forms in the HTTP session where there is one, and in a cookie for strangers, so that looking at the
 * sign-in page makes none.
 */
class PortalTokens implements CsrfTokenRepository {

    private static final String HEADER = "X-CSRF-TOKEN";

    private final HttpSessionCsrfTokenRepository session = new HttpSessionCsrfTokenRepository();
    private final CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();

    PortalTokens() {
        session.setSessionAttributeName("pramaan.portal.csrf");
        session.setHeaderName(HEADER);
        cookie.setHeaderName(HEADER);
        cookie.setCookieName("portal-csrf");
        cookie.setCookiePath("/portal");
        cookie.setCookieCustomizer(shielded -> shielded.sameSite("Lax").httpOnly(true));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return session.generateToken(request);
    }

    /** No token takes away whatever there is: before a sign-in and after it nobody uses the same one. */
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        boolean stranger = request.getSession(false) == null;
        if (token == null || stranger) cookie.saveToken(token, request, response);
        if (!stranger) session.saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return request.getSession(false) == null ? cookie.loadToken(request) : session.loadToken(request);
    }
}
