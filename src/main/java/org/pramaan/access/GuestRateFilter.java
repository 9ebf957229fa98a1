package org.pramaan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.problem.TooManyRequests;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds guests to their door's limit, by key, else by address, where the door has one (KF-03, CF-15). */
@Component
@Order(FilterOrder.RATE_LIMIT)
class GuestRateFilter extends GuestFilter {

    private final Doors doors;
    private final RateLimiter limiter;
    private final ClientAddress address;

    GuestRateFilter(Doors doors, RateLimiter limiter, ClientAddress address) {
        super(doors);
        this.doors = doors;
        this.limiter = limiter;
        this.address = address;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return super.shouldNotFilter(request) || doors.termsFor(request).requestsPerMinute() == 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var allowance = limiter.take(Allotment.perMinute(
                doors.require(request).name() + "|" + guest(request),
                doors.termsFor(request).requestsPerMinute()));
        allowance.announce(response);
        if (!allowance.granted()) throw new TooManyRequests(limiter.wait(allowance));
        chain.doFilter(request, response);
    }

    private String guest(HttpServletRequest request) {
        return CallerArgument.find(request)
                .map(caller -> "key|" + caller.keyId())
                .orElseGet(() -> "address|" + address.of(request));
    }
}
