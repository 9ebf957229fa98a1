package org.pramaan.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What an exception means to the caller. */
record Diagnosis(HttpStatus status, String code, String message, HttpHeaders headers) {

    static Diagnosis of(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        var plain = PlainAnswer.of(status);
        return new Diagnosis(
                known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known,
                plain.code(),
                plain.message(),
                HttpHeaders.EMPTY);
    }

    Diagnosis saying(String otherMessage) {
        return new Diagnosis(status, code, otherMessage, headers);
    }

    Diagnosis with(HttpHeaders otherHeaders) {
        return new Diagnosis(status, code, message, otherHeaders);
    }

    Problem as(String requestId) {
        return new Problem(status, code, message, requestId);
    }
}
