package org.pramaan.portal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Matches paths as the dispatcher reads them. */
final class PortalPaths {

    static final RequestMatcher ASSETS = any("/portal/assets/**", "/webjars/picocss__pico/**", "/webjars/htmx.org/**");

    /** What needs no sign-in: signing in, taking up an invitation, and how the server is. */
    static final RequestMatcher PUBLIC =
            new OrRequestMatcher(ASSETS, any("/portal/login", "/portal/join", "/status", "/status/**"));

    private PortalPaths() {}

    static RequestMatcher any(String... patterns) {
        return of(null, patterns);
    }

    static RequestMatcher of(@Nullable HttpMethod method, String... patterns) {
        var builder = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(pattern -> builder.matcher(method, pattern))
                .toList());
    }
}
