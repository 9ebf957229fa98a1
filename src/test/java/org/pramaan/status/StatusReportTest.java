package org.pramaan.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.SteppingClock;

@DisplayName("EN-09 The status of the server")
class StatusReportTest {

    private static final PartStatus GOOD = new PartStatus(Condition.WORKING, "good");
    private static final PartStatus LATE = new PartStatus(Condition.IMPAIRED, "late");
    private static final PartStatus BAD = new PartStatus(Condition.DOWN, "bad");
    private static final PartStatus UNUSED = new PartStatus(Condition.NOT_USED, "unused");

    @Test
    @DisplayName("is as bad as its worst part, and a part nobody uses is no trouble")
    void overall() {
        assertThat(status(GOOD, UNUSED).overall()).isEqualTo(Condition.WORKING);
        assertThat(status(GOOD, LATE).overall()).isEqualTo(Condition.IMPAIRED);
        assertThat(status(BAD, LATE, GOOD).overall()).isEqualTo(Condition.DOWN);
        assertThat(status(GOOD).words()).isEqualTo("All parts work");
        assertThat(status(BAD).words()).isEqualTo("Some parts have trouble");
    }

    @Test
    @DisplayName("is asked once in five seconds, however many people look")
    void memory() {
        var asked = new AtomicInteger();
        var clock = new SteppingClock();
        var part = new HealthPart("Database", () -> {
            asked.incrementAndGet();
            return GOOD;
        });
        var report = new StatusReport(List.of(part), clock);
        report.current();
        report.current();
        assertThat(asked).hasValue(1);
        clock.forward(Duration.ofSeconds(5));
        report.current();
        assertThat(asked).hasValue(2);
    }

    @Test
    @DisplayName("tells of an outside service what was seen of it last, and when")
    void sightings() {
        var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        var sightings = new Sightings(clock);
        assertThat(sightings.statusOf("x").condition()).isEqualTo(Condition.UNKNOWN);
        sightings.away("x");
        assertThat(sightings.statusOf("x").condition()).isEqualTo(Condition.DOWN);
        sightings.answered("x");
        assertThat(sightings.statusOf("x").condition()).isEqualTo(Condition.WORKING);
        assertThat(sightings.statusOf("x").seen()).isEqualTo(Instant.EPOCH);
        assertThat(sightings.statusOf("y").condition()).isEqualTo(Condition.UNKNOWN);
    }

    private static ServerStatus status(PartStatus... parts) {
        return new ServerStatus(
                Instant.EPOCH,
                List.of(parts).stream()
                        .map(part -> new ServerStatus.Part(part.words(), part))
                        .toList());
    }
}
