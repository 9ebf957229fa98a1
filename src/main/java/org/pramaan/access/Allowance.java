package org.pramaan.access;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;

/** What is left of an allotment after a request asked for its share; it is whole again at {@code reset}. */
record Allowance(boolean granted, int limit, long remaining, Instant reset) {

    /** EN-07: {@code X-RateLimit-Reset} is in seconds since 1970, rounded up. */
    void announce(HttpServletResponse response) {
        response.setHeader("X-RateLimit-Limit", Integer.toString(limit));
        response.setHeader("X-RateLimit-Remaining", Long.toString(remaining));
        response.setHeader(
                "X-RateLimit-Reset", Long.toString(reset.plusMillis(999).getEpochSecond()));
    }
}
