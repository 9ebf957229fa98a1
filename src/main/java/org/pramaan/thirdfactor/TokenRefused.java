package org.pramaan.thirdfactor;

import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;

/** The token proves nothing (TF-08); why is told to nobody. */
class TokenRefused extends Refusal {

    private static final String NOBODY = "unknown";

    TokenRefused() {
        this(NOBODY);
    }

    /** @param organisation the tenant that the token names */
    TokenRefused(String organisation) {
        super(
                HttpStatus.UNAUTHORIZED,
                "INVALID_TOKEN",
                "Invalid token or token does not belong to tenant: " + organisation);
    }
}
