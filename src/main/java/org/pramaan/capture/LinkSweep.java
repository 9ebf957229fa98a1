package org.pramaan.capture;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets links and visits whose time is over; any number of nodes may do so at once. */
@Component
class LinkSweep {

    private final LinkBook book;

    LinkSweep(LinkBook book) {
        this.book = book;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        book.sweep();
    }
}
