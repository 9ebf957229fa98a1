package org.pramaan.digilocker;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;

/** What DigiLocker's error answers mean to us (EN-45). */
final class Faults {

    private static final Duration USUAL_WAIT = Duration.ofMinutes(1);

    private Faults() {}

    /** @throws DigilockerRefusal for good, {@link DigilockerAway} or {@link TokenRefused} if trying again may help */
    static void tell(HttpRequest request, ClientHttpResponse response) throws IOException {
        throw of(response.getStatusCode().value(), response.getHeaders());
    }

    static RuntimeException of(int status, HttpHeaders headers) {
        if (status == HttpStatus.UNAUTHORIZED.value()) return new TokenRefused();
        if (status == HttpStatus.TOO_MANY_REQUESTS.value()) return DigilockerRefusal.rateLimited(wait(headers));
        if (status >= 400 && status < 500) return DigilockerRefusal.notFound();
        return new DigilockerAway("DigiLocker answered " + status);
    }

    private static Duration wait(HttpHeaders headers) {
        return Optional.ofNullable(headers.getFirst(HttpHeaders.RETRY_AFTER))
                .filter(given -> given.matches("\\d{1,6}"))
                .map(given -> Duration.ofSeconds(Long.parseLong(given)))
                .orElse(USUAL_WAIT);
    }
}
