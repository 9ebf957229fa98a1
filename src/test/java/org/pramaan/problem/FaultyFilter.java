package org.pramaan.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** A filter of somebody else that sends errors or throws. */
class FaultyFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (String.valueOf(request.getHeader("X-Fault"))) {
            case "send" -> response.sendError(403);
            case "throw" -> throw new Unavailable("Away");
            case "wrap" -> throw new ServletException(Refusal.badRequest("ODD", "Odd"));
            default -> chain.doFilter(request, response);
        }
    }
}
