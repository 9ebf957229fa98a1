package org.pramaan.portal.keys;

import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;

/** The key opens nothing any more, so nothing can take its place. */
class KeyEnded extends Refusal {

    KeyEnded() {
        super(HttpStatus.CONFLICT, "KEY_ENDED", "This key has ended. Create a new one.");
    }
}
