package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The paths where an API key is needed; a door on terms of its own may have one of them in common (CF-1). */
@Component
class KeyedDoors {

    private final RequestMatcher keyed;
    private final RequestMatcher open;

    private final Doors others;

    KeyedDoors(AccessSettings settings, Doors others) {
        this.others = others;
        keyed = Paths.any(settings.keyedPaths());
        open = Paths.any(settings.publicPaths());
    }

    boolean guard(HttpServletRequest request) {
        return keyed.matches(request) && !open.matches(request) && !others.serve(request);
    }
}
