package org.pramaan.realm;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes users whose account never came and who could not be removed at once; any number of nodes may do so. */
@RealmComponent
class RealmEnrolmentSweep {

    /** Longer than any request takes. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(10);

    private final RealmEnrolmentTable table;
    private final RealmEnrolments enrolments;
    private final Clock clock;

    RealmEnrolmentSweep(RealmEnrolmentTable table, RealmEnrolments enrolments, Clock clock) {
        this.table = table;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        table.begunBefore(clock.instant().minus(UNDER_WAY)).forEach(enrolments::abandon);
    }
}
