package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The paths where an API key is needed. */
@Component
class KeyedDoors {

    private final RequestMatcher keyed;
    private final RequestMatcher open;

    KeyedDoors(AccessSettings settings) {
        keyed = Paths.any(settings.keyedPaths());
        open = Paths.any(settings.publicPaths());
    }

    boolean guard(HttpServletRequest request) {
        return keyed.matches(request) && !open.matches(request);
    }
}
