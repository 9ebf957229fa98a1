package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import org.pramaan.problem.TooManyRequests;
import org.springframework.stereotype.Component;

/** Lets pages of other modules be asked so often and no more; all nodes count together. */
@Component
public class RequestThrottle {

    private final RateLimiter limiter;
    private final ClientAddress address;

    RequestThrottle(RateLimiter limiter, ClientAddress address) {
        this.limiter = limiter;
        this.address = address;
    }

    /** @throws TooManyRequests if what is counted under this name was done more often in a minute */
    public void require(String counted, int perMinute) {
        limiter.take(Allotment.perMinute(counted, perMinute));
    }

    /** Likewise, counted for each network address. */
    public void requireFrom(HttpServletRequest request, String counted, int perMinute) {
        require(counted + "|" + address.of(request), perMinute);
    }
}
