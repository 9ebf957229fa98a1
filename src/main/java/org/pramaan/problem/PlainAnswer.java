package org.pramaan.problem;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Code and sentence of a status when nobody said more. */
enum PlainAnswer {
    VALIDATION_ERROR(HttpStatus.BAD_REQUEST, "The request is not well formed."),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "Credentials are missing or not valid."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "This is not allowed."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address."),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This method is not allowed here; see the Allow header."),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "None of the accepted media types can be produced."),
    CONFLICT(HttpStatus.CONFLICT, "The request conflicts with the present state."),
    FILE_TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "The request is larger than allowed."),
    URI_TOO_LONG(HttpStatus.URI_TOO_LONG, "The address is longer than allowed."),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This content type is not supported here."),
    UNPROCESSABLE(HttpStatus.UNPROCESSABLE_ENTITY, "The request cannot be processed."),
    RATE_LIMIT_EXCEEDED(HttpStatus.TOO_MANY_REQUESTS, "Rate limit exceeded. Please try again later."),
    HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are larger than allowed."),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "An unexpected error occurred. Please try again later."),
    NOT_IMPLEMENTED(HttpStatus.NOT_IMPLEMENTED, "This is not supported."),
    SERVICE_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE, "The service is temporarily unavailable. Please try again later.");

    private final HttpStatus status;
    private final String message;

    PlainAnswer(HttpStatus status, String message) {
        this.status = status;
        this.message = message;
    }

    /** The status' own words, else those of 400 or 500. */
    static PlainAnswer of(HttpStatusCode code) {
        return Arrays.stream(values())
                .filter(answer -> answer.status.value() == code.value())
                .findFirst()
                .orElse(code.is4xxClientError() ? VALIDATION_ERROR : INTERNAL_ERROR);
    }

    String code() {
        return name();
    }

    String message() {
        return message;
    }
}
