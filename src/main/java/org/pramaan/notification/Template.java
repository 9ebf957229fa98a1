package org.pramaan.notification;

import java.util.Locale;

/** What messages can say (XA-11); their words are in {@code notification/words_*.properties}. */
public enum Template {
    CODE,
    WELCOME,
    APPROVED,
    REJECTED,
    RESUBMISSION,
    EXPIRING,
    EXPIRED,
    SUSPENDED,
    REINSTATED;

    /** Where its words begin. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
