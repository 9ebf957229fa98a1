package org.pramaan.status;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks every part how it is, and no more often than every few seconds, however many people look. */
@Component
class StatusReport {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final List<StatusPart> parts;
    private final Clock clock;
    private final AtomicReference<@Nullable ServerStatus> last = new AtomicReference<>();

    StatusReport(List<StatusPart> parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    ServerStatus current() {
        var known = last.get();
        if (known != null && clock.instant().isBefore(known.checkedAt().plus(FRESH))) return known;
        return ask();
    }

    private synchronized ServerStatus ask() {
        var known = last.get();
        if (known != null && clock.instant().isBefore(known.checkedAt().plus(FRESH))) return known;
        var status = new ServerStatus(
                clock.instant(), parts.stream().map(StatusReport::ask).toList());
        last.set(status);
        return status;
    }

    private static ServerStatus.Part ask(StatusPart part) {
        return new ServerStatus.Part(part.name(), part.status());
    }
}
