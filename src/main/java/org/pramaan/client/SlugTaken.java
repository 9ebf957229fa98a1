package org.pramaan.client;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Another client bears this slug. */
@ResponseStatus(HttpStatus.CONFLICT)
public class SlugTaken extends RuntimeException {

    SlugTaken(Slug slug, Throwable cause) {
        super("There is already a client " + slug, cause);
    }
}
