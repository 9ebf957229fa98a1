package org.pramaan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds guests to their door's limit, by key, else by address, where the door has one (KF-03, CF-15). */
@Component
@Order(FilterOrder.RATE_LIMIT)
class GuestRateFilter extends DoorFilter {

    private final Doors doors;
    private final RateLimiter limiter;
    private final ClientAddress address;

    GuestRateFilter(Doors doors, RateLimiter limiter, ClientAddress address) {
        super(doors::serve);
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
        var bucket = doors.require(request).name() + "|" + guest(request);
        limiter.take(Allotment.perMinute(bucket, doors.termsFor(request).requestsPerMinute()), response);
        chain.doFilter(request, response);
    }

    private String guest(HttpServletRequest request) {
        return KnownCaller.find(request)
                .map(caller -> "key|" + caller.keyId())
                .orElseGet(() -> "address|" + address.of(request));
    }
}
