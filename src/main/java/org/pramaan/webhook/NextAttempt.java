package org.pramaan.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** When to try again: as scheduled, a little later by chance, and not before the receiver wants it (EN-66, EN-67). */
@Component
class NextAttempt {

    private final WebhookSettings settings;
    private final RandomGenerator random;

    NextAttempt(WebhookSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /** Empty when the attempts made were all of the schedule. */
    Optional<Instant> after(int attempts, RetrySchedule schedule, Reply reply, Instant now) {
        return schedule.waitAfter(attempts).map(this::withJitter).map(wait -> now.plus(longer(wait, asked(reply))));
    }

    /** @param failing those who wait for a receiver that does not hear anyway wait longer */
    Instant whenBusy(boolean failing, Instant now) {
        return now.plus(withJitter(failing ? settings.failingPause() : settings.busyPause()));
    }

    private Duration withJitter(Duration wait) {
        return wait.plusMillis((long) (wait.toMillis() * settings.jitter() * random.nextDouble()));
    }

    private Duration asked(Reply reply) {
        var pause = reply.pause();
        var longest = settings.longestRetryAfter();
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
