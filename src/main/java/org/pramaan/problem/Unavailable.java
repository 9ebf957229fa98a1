package org.pramaan.problem;

import org.springframework.http.HttpStatus;

/** Something this server needs is away for now; the same request may be sent again later. */
public class Unavailable extends Refusal {

    public Unavailable(String message) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "SERVICE_UNAVAILABLE", message);
    }
}
