package org.pramaan.problem;

import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** All capacity is taken; {@code Retry-After} tells in whole seconds, at least one, when to come back (KF-06). */
public class Busy extends Unavailable {

    private final long seconds;

    public Busy(Duration wait) {
        super("The service is busy. Please try again in a moment.");
        seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    @Override
    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return headers;
    }
}
