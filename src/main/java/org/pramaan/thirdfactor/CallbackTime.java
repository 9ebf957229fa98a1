package org.pramaan.thirdfactor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as TF-11 prints them: {@code 2026-01-27 10:43:26.644142+00:00}. */
final class CallbackTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    private CallbackTime() {}

    static String of(Instant moment) {
        return FORMAT.format(moment);
    }
}
