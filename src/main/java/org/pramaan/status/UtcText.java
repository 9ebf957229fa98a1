package org.pramaan.status;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them. */
final class UtcText {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private UtcText() {}

    static String of(Instant time) {
        return FORM.format(time);
    }
}
