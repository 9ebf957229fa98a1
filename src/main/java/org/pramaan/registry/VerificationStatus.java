package org.pramaan.registry;

import java.util.Locale;

/** What a registry says. */
public enum VerificationStatus {
    /** It knows the number, which is valid. */
    VERIFIED,
    /** It knows the number as invalid, or refuses it. */
    NOT_VERIFIED,
    /** It has no such record. */
    NOT_FOUND,
    /** It will tell later, by webhook. */
    PENDING;

    /** As the specification writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
