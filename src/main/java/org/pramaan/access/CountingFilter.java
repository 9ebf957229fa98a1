package org.pramaan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.usage.RequestCounter;
import org.pramaan.usage.RequestOutcome;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the requests of every client that showed its key, for the usage page of its portal. */
@Component
@Order(FilterOrder.COUNT)
class CountingFilter extends OncePerRequestFilter {

    private final RequestCounter counter;

    CountingFilter(RequestCounter counter) {
        this.counter = counter;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var outcome = RequestOutcome.of(response.getStatus());
        KnownCaller.find(request).ifPresent(caller -> counter.count(caller.clientId(), outcome));
    }
}
