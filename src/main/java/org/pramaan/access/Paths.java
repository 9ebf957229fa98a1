package org.pramaan.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Matches paths as the dispatcher will read them; plain strings would ask each servlet's own mapping. */
final class Paths {

    private static final RequestMatcher NOWHERE = request -> false;

    private Paths() {}

    static RequestMatcher any(String... patterns) {
        return any(Arrays.asList(patterns));
    }

    static RequestMatcher any(Collection<String> patterns) {
        var builder = PathPatternRequestMatcher.withDefaults();
        List<RequestMatcher> matchers =
                patterns.stream().<RequestMatcher>map(builder::matcher).toList();
        return matchers.isEmpty() ? NOWHERE : new OrRequestMatcher(matchers);
    }
}
