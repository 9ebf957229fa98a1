package org.pramaan.portal;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A time in the two units that matter. */
public final class TimeWords {

    private static final double MILLIS = 1000;

    private TimeWords() {}

    public static String of(@Nullable Duration time) {
        if (time == null) return "–";
        if (time.toMinutes() == 0) return String.format(Locale.ROOT, "%.1f s", time.toMillis() / MILLIS);
        if (time.toHours() == 0) return "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart());
        if (time.toDays() == 0) return "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
        return "%d d %d h".formatted(time.toDays(), time.toHoursPart());
    }
}
