package org.pramaan.problem;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The caller came too often; {@code Retry-After} tells in whole seconds, at least one, when to come back (EN-07). */
public class TooManyRequests extends Refusal {

    private final long seconds;

    public TooManyRequests(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS, "RATE_LIMIT_EXCEEDED", "Rate limit exceeded. Please try again later.");
        seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    @Override
    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return headers;
    }
}
