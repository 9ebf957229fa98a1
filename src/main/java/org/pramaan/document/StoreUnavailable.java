package org.pramaan.document;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The document store cannot be reached, refuses or is full; nothing was stored, the caller may try again. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class StoreUnavailable extends RuntimeException {

    StoreUnavailable(Throwable cause) {
        super("The document store is unavailable", cause);
    }
}
