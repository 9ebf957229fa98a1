package org.pramaan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Serves a request on behalf of whoever is signed in. */
class EngineIdentityFilter extends OncePerRequestFilter {

    private final EngineIdentity engine;

    EngineIdentityFilter(EngineIdentity engine) {
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var staff = SignedInStaff.current().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        engine.runAs(staff, () -> chain.doFilter(request, response));
    }
}
