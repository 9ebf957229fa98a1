package org.pramaan.api.xamila;

import org.pramaan.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A refusal of this door, already in its language. */
class XamilaRefusal extends Refusal {

    static final String CODE = "XAMILA";

    XamilaRefusal(HttpStatus status, String message) {
        super(status, CODE, message);
    }

    /** XA-02. */
    static XamilaRefusal tokenNeeded() {
        return new XamilaRefusal(HttpStatus.UNAUTHORIZED, StatusWords.of(HttpStatus.UNAUTHORIZED));
    }

    @Override
    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        if (status() == HttpStatus.UNAUTHORIZED) headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return headers;
    }
}
