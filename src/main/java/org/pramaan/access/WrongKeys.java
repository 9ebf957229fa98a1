package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.pramaan.problem.TooManyRequests;
import org.springframework.stereotype.Component;

/**
 * Counts, for each network address, requests without a valid API key. Valid keys are never held up by them: a key has
 * 256 random bits, and one caller must not be able to shut out another behind the same address.
 */
@Component
class WrongKeys {

    private final RateLimiter limiter;
    private final ClientAddress address;
    private final AccessSettings settings;

    WrongKeys(RateLimiter limiter, ClientAddress address, AccessSettings settings) {
        this.limiter = limiter;
        this.address = address;
        this.settings = settings;
    }

    /** @throws TooManyRequests if the address had its share in this minute */
    void count(HttpServletRequest request, HttpServletResponse response) {
        var allotment = Allotment.perMinute("wrong-key|" + address.of(request), settings.wrongKeysPerMinute());
        limiter.take(allotment, response);
    }
}
