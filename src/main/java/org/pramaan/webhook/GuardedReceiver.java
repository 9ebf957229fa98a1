package org.pramaan.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.pramaan.platform.AddressGuard;
import org.pramaan.platform.Answer;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.RefusedAddress;
import org.springframework.stereotype.Component;

/** A receiver somewhere on the internet, whose address is checked again before every call (CF-29). */
@Component
class GuardedReceiver implements Receiver {

    private static final String REFUSED = "ADDRESS_REFUSED";
    private static final int MOST_BODY = 2048;

    private final AddressGuard guard;
    private final GuardedHttp http;
    private final Clock clock;

    GuardedReceiver(AddressGuard guard, GuardedHttp http, Clock clock) {
        this.guard = guard;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public Reply post(URI url, Map<String, String> headers, byte[] body, Duration timeout) {
        try {
            return reply(http.post(guard.check(url), headers, body, timeout, MOST_BODY));
        } catch (RefusedAddress refused) {
            return Reply.failed(REFUSED, Duration.ZERO);
        }
    }

    private Reply reply(Answer answer) {
        var took = Duration.ofMillis(answer.millis());
        if (answer instanceof Answer.Response response) {
            return Reply.answered(response.status(), text(response.body()), took, retryAfter(response));
        }
        return Reply.failed(((Answer.Fault) answer).cause().name(), took);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private Optional<Duration> retryAfter(Answer.Response response) {
        return Optional.ofNullable(response.headers().get("retry-after"))
                .flatMap(header -> RetryAfter.read(header, clock.instant()));
    }
}
