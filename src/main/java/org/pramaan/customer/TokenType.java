package org.pramaan.customer;

import java.util.Locale;

/** What a token is for; one is never taken for the other. */
enum TokenType {
    ACCESS,
    REFRESH;

    static final String CLAIM = "token_type";

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
