package org.pramaan.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What was asked is not done, and the caller may know why: the message is shown to them, so it names no person and
 * repeats nothing they sent.
 */
public class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String code;

    /** @param code one upper-case word programs can rely on, such as {@code SUBMISSION_NOT_FOUND} */
    public Refusal(HttpStatus status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public static Refusal badRequest(String code, String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, code, message);
    }

    public static Refusal notFound(String code, String message) {
        return new Refusal(HttpStatus.NOT_FOUND, code, message);
    }

    /** EN-04: what was asked for belongs to another client. */
    public static Refusal foreign(String message) {
        return new Refusal(HttpStatus.FORBIDDEN, "TENANT_MISMATCH", message);
    }

    public final HttpStatus status() {
        return status;
    }

    public final String code() {
        return code;
    }

    /** Headers that belong to the answer, such as {@code Retry-After}. */
    public HttpHeaders headers() {
        return HttpHeaders.EMPTY;
    }

    /** The message, which a refusal always has. */
    public final String reason() {
        return String.valueOf(getMessage());
    }
}
