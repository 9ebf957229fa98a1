package org.pramaan.access;

import org.pramaan.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The API key is missing, unknown, expired or revoked; which of these is not told (EN-02). */
class KeyRefused extends Refusal {

    KeyRefused(String message) {
        super(HttpStatus.UNAUTHORIZED, "INVALID_API_KEY", message);
    }

    @Override
    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "ApiKey realm=\"Pramaan\"");
        return headers;
    }
}
