package org.pramaan.access.keycloak;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.access.SignInPoint;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Forgets whom the realm let in long ago, and notes where it is asked anew, which it answers by itself while its own session
 * lasts. The tie stays until then, so that signing out still reaches the realm. No component, lest the container runs it
 * for every request.
 */
class SessionLimitFilter extends OncePerRequestFilter {

    private final RealmEntrance entrance;
    private final SessionLimit limit;

    SessionLimitFilter(RealmEntrance entrance, SessionLimit limit) {
        this.entrance = entrance;
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RealmTie.of(request.getSession(false), entrance.way().name())
                .filter(limit::isOver)
                .ifPresent(over -> forget(request, response));
        chain.doFilter(request, response);
    }

    private void forget(HttpServletRequest request, HttpServletResponse response) {
        SecurityContextHolder.clearContext();
        entrance.contexts().saveContext(SecurityContextHolder.createEmptyContext(), request, response);
        request.setAttribute(SignInPoint.AGAIN, entrance.way().start());
    }
}
