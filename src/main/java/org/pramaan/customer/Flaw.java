package org.pramaan.customer;

/**
 * One thing wrong with what a customer sent.
 *
 * @param field its name in the API, such as {@code date_of_birth}
 */
public record Flaw(String field, Kind kind) {

    public enum Kind {
        REQUIRED,
        TOO_LONG,
        MALFORMED,
        NOT_A_CHOICE,
        TAKEN,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_TOO_COMMON,
        PASSWORD_NUMERIC,
        PASSWORD_LIKE_ATTRIBUTE,
        /** By a rule that only the directory has. */
        PASSWORD_REFUSED,
        TOO_YOUNG,
        TOO_OLD,
        PAST,
        NOT_POSITIVE
    }
}
