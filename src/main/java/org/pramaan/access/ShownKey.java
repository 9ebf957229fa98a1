package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The credential a guest sends: {@code X-API-Key}, or, where the door takes it, {@code Authorization: Bearer}. */
final class ShownKey {

    private static final String BEARER = "Bearer ";

    private ShownKey() {}

    static Optional<String> of(HttpServletRequest request, Door door) {
        var key = Optional.ofNullable(request.getHeader(ApiKeyFilter.HEADER)).map(String::strip);
        return key.isPresent() || !door.takesBearer() ? key : bearer(request);
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }
}
