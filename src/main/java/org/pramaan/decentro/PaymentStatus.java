package org.pramaan.decentro;

import java.util.Locale;

/** What is known of a payment. */
public enum PaymentStatus {
    /** About to be asked for. */
    INITIATED,
    /** The link is out; the customer has not paid yet. */
    PENDING,
    SUCCESS,
    FAILED,
    /** Asked for without an answer: it may exist, so it is not asked for again; a webhook will tell. */
    UNKNOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
