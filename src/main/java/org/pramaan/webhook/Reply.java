package org.pramaan.webhook;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver made of a delivery: an HTTP status, or one word for why there was none.
 *
 * @param body the beginning of the answer's, as text
 * @param retryAfter how long the receiver asks us to wait
 */
record Reply(
        @Nullable Integer status,
        @Nullable String failure,
        String body,
        Duration took,
        @Nullable Duration retryAfter) {

    private static final int GONE = 410;

    static Reply answered(int status, String body, Duration took, Optional<Duration> retryAfter) {
        return new Reply(status, null, body, took, retryAfter.orElse(null));
    }

    static Reply failed(String word, Duration took) {
        return new Reply(null, word, "", took, null);
    }

    /** EN-67: 2xx and nothing else. */
    boolean heard() {
        return status != null && status / 100 == 2;
    }

    /** The receiver wants no more events at all. */
    boolean gone() {
        return status != null && status == GONE;
    }

    Duration pause() {
        return retryAfter == null ? Duration.ZERO : retryAfter;
    }

    @Override
    public String toString() {
        return "Reply[" + (status == null ? failure : status) + "]";
    }
}
