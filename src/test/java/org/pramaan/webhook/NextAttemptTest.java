package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextAttemptTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:35:00Z");
    private static final RetrySchedule SCHEDULE = RetrySchedule.parse("PT5S, PT5M,PT24H");
    private static final Reply FAILED = Reply.answered(500, "", Duration.ZERO, Optional.empty());

    private final NextAttempt punctual = with(0.0);

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT5M", "3, PT24H"})
    @DisplayName("EN-66 BS-03 the waits follow the schedule")
    void followsTheSchedule(int attempts, Duration wait) {
        assertThat(punctual.after(attempts, SCHEDULE, FAILED, NOW)).contains(NOW.plus(wait));
    }

    @Test
    @DisplayName("EN-66 BS-03 after the last wait comes one more attempt and then none")
    void endsAfterTheLastWait() {
        assertThat(punctual.after(4, SCHEDULE, FAILED, NOW)).isEmpty();
        assertThat(punctual.after(4, SCHEDULE, asking(503, Duration.ofSeconds(1)), NOW))
                .isEmpty();
    }

    @Test
    @DisplayName("BS-03 chance lengthens a wait by a tenth at most")
    void chanceLengthensAWait() {
        assertThat(with(0.5).after(2, SCHEDULE, FAILED, NOW)).contains(NOW.plusSeconds(315));
        assertThat(with(0.5).whenBusy(false, NOW)).isEqualTo(NOW.plusMillis(3150));
        assertThat(with(0.5).whenBusy(true, NOW)).isEqualTo(NOW.plusMillis(31500));
    }

    @ParameterizedTest
    @CsvSource({"PT1S, PT5S", "PT7S, PT7S", "PT24H, PT24H", "PT1000H, PT24H"})
    @DisplayName("EN-67 Retry-After is honoured, up to a day")
    void honoursRetryAfter(Duration asked, Duration wait) {
        assertThat(punctual.after(1, SCHEDULE, asking(429, asked), NOW)).contains(NOW.plus(wait));
    }

    @Test
    @DisplayName("EN-67 Retry-After may be seconds or a date")
    void readsRetryAfter() {
        assertThat(RetryAfter.read(" 120 ", NOW)).contains(Duration.ofSeconds(120));
        assertThat(RetryAfter.read("Mon, 5 Jan 2026 10:36:00 GMT", NOW)).contains(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "soon", "99999999999", "Mon, 5 Jan 2026 10:34:00 GMT"})
    @DisplayName("EN-67 an unreadable or past Retry-After counts as none")
    void ignoresUnreadableRetryAfter(String header) {
        assertThat(RetryAfter.read(header, NOW)).isEmpty();
    }

    private static Reply asking(int status, Duration pause) {
        return Reply.answered(status, "", Duration.ZERO, Optional.of(pause));
    }

    private static NextAttempt with(double chance) {
        return new NextAttempt(TestSettings.standard(), new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }

            @Override
            public double nextDouble() {
                return chance;
            }
        });
    }
}
