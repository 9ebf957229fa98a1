package org.pramaan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.client.Caller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds each API key to its client's plan and announces what is left on every response (EN-07). */
@Component
@Order(FilterOrder.RATE_LIMIT)
class RateLimitFilter extends DoorFilter {

    private final RateLimiter limiter;

    RateLimitFilter(KeyedDoors doors, RateLimiter limiter) {
        super(doors::guard);
        this.limiter = limiter;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        limiter.take(plan(KnownCaller.require(request)), response);
        chain.doFilter(request, response);
    }

    private static Allotment plan(Caller caller) {
        return Allotment.perMinute("key|" + caller.keyId(), caller.requestsPerMinute());
    }
}
