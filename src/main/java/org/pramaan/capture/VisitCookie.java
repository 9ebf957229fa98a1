package org.pramaan.capture;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie by which a visitor is known. It comes along when DigiLocker sends them back, hence Lax. */
final class VisitCookie {

    static final String NAME = "capture";

    private VisitCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    static void write(String secret, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, secret)
                .path("/capture")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
