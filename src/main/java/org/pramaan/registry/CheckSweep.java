package org.pramaan.registry;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes answers whose time is over; any number of nodes may do so at once. */
@Component
class CheckSweep {

    private final CheckErasure erasure;

    CheckSweep(CheckErasure erasure) {
        this.erasure = erasure;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        erasure.forgetOld();
    }
}
