package org.pramaan.digilocker;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.digilocker.DigilockerRefusal.Code;
import org.springframework.stereotype.Component;

/** Asks for a fetch and waits for its end, without holding a database connection meanwhile (EN-28). */
@Component
public class Fetches {

    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final FetchDesk desk;
    private final FetchTable table;
    private final Clock clock;

    Fetches(FetchDesk desk, FetchTable table, Clock clock) {
        this.desk = desk;
        this.table = table;
        this.clock = clock;
    }

    /**
     * The completed fetch.
     *
     * @throws DigilockerRefusal if it failed, or may not begin
     * @throws org.pramaan.problem.Refusal 404, 403 and 400 as for any session, 503 if it takes too long; it goes on,
     *     and asking again waits for the same one
     */
    public Fetch fetch(UUID clientId, FetchRequest request) throws InterruptedException {
        var deadline = clock.instant().plus(PATIENCE);
        var fetch = desk.take(clientId, request);
        while (fetch.isRunning() && clock.instant().isBefore(deadline)) {
            Thread.sleep(GLANCE.toMillis());
            fetch = table.require(fetch.id());
        }
        if (fetch.isRunning()) throw DigilockerRefusal.of(Code.SERVICE_UNAVAILABLE);
        var failure = fetch.failure();
        if (failure != null) throw refusal(failure, fetch);
        return fetch;
    }

    private static DigilockerRefusal refusal(Code failure, Fetch fetch) {
        return Optional.ofNullable(fetch.retryAfter())
                .map(seconds -> DigilockerRefusal.rateLimited(Duration.ofSeconds(seconds)))
                .orElseGet(() -> DigilockerRefusal.of(failure));
    }
}
