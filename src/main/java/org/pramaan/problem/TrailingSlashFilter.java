package org.pramaan.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.UrlHandlerFilter;

/** Reads {@code /a/b/} as {@code /a/b}, without a redirect, which would lose the body (CF-5); not in the engine's pages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TrailingSlashFilter extends OncePerRequestFilter {

    private final UrlHandlerFilter trimming =
            UrlHandlerFilter.trailingSlashHandler("/**").wrapRequest().build();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Stream.of("/camunda", "/engine-rest").anyMatch(engine -> isUnder(engine, request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        trimming.doFilter(request, response, chain);
    }

    private static boolean isUnder(String folder, String uri) {
        return uri.equals(folder) || uri.startsWith(folder + "/");
    }
}
