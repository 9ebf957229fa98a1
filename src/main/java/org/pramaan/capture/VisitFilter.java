package org.pramaan.capture;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a visitor by their cookie, and takes note of the language they choose with {@code ?lang}. */
class VisitFilter extends OncePerRequestFilter {

    private final LinkBook book;

    VisitFilter(LinkBook book) {
        this.book = book;
    }

    /** Null if nobody visits. */
    static @Nullable Pass visitor(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof PreAuthenticatedAuthenticationToken token
                        && token.getPrincipal() instanceof Pass pass
                ? pass
                : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        VisitCookie.read(request).flatMap(secret -> visit(request, secret)).ifPresent(VisitFilter::remember);
        chain.doFilter(request, response);
    }

    private Optional<Pass> visit(HttpServletRequest request, String secret) {
        var chosen = LanguageChoice.asked(request);
        chosen.ifPresent(language -> book.speak(secret, language));
        return book.visit(secret);
    }

    private static void remember(Pass pass) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(pass, "", List.of()));
        SecurityContextHolder.setContext(context);
    }
}
