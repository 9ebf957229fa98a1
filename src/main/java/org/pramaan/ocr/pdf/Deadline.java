package org.pramaan.ocr.pdf;

import java.time.Duration;

/** The moment from which work on a file is given up. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline after(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** @throws CostsTooMuch if it has passed */
    void check() {
        if (System.nanoTime() - end > 0) throw new CostsTooMuch("The PDF takes too long");
    }
}
