package org.pramaan.thirdfactor;

import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;

/** A claim of a genuine token cannot be used; the message never quotes it. */
public class ClaimRefused extends Refusal {

    private final String claim;

    ClaimRefused(String claim, String message) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "VALIDATION_ERROR", message);
        this.claim = claim;
    }

    /** Its name in the token. */
    public String claim() {
        return claim;
    }
}
