package org.pramaan.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that happened to the session. @param comment a reviewer's, as they wrote it */
public record PastEvent(
        Instant at,
        String what,
        List<String> details,
        @Nullable String comment) {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    PastEvent(Instant at, String what) {
        this(at, what, List.of(), null);
    }

    public String time() {
        return UTC.format(at);
    }

    @Override
    public String toString() {
        return "PastEvent[%s]".formatted(what);
    }
}
