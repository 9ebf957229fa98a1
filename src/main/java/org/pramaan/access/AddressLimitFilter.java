package org.pramaan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Holds each network address to a few requests a minute where a registry is asked (DC-17). */
@Component
@Order(FilterOrder.ADDRESS_LIMIT)
class AddressLimitFilter extends DoorFilter {

    private final AddressLimitSettings settings;
    private final RequestMatcher limited;
    private final RateLimiter limiter;
    private final ClientAddress address;

    AddressLimitFilter(KeyedDoors doors, AddressLimitSettings settings, RateLimiter limiter, ClientAddress address) {
        super(doors::guard);
        this.settings = settings;
        this.limited = Paths.any(settings.paths());
        this.limiter = limiter;
        this.address = address;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return super.shouldNotFilter(request) || !limited.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var allotment = Allotment.perMinute("address|" + address.of(request), settings.requestsPerMinute());
        limiter.take(allotment, response);
        chain.doFilter(request, response);
    }
}
