package org.pramaan.portal.keys;

import java.time.Duration;

/** How long the old key stays valid when a new one takes its place. */
enum KeyChange {
    NOW(Duration.ZERO, "at once"),
    HOUR(Duration.ofHours(1), "in one hour"),
    DAY(Duration.ofDays(1), "in one day"),
    WEEK(Duration.ofDays(7), "in seven days");

    private final Duration grace;
    private final String words;

    KeyChange(Duration grace, String words) {
        this.grace = grace;
        this.words = words;
    }

    Duration grace() {
        return grace;
    }

    public String getWords() {
        return words;
    }
}
