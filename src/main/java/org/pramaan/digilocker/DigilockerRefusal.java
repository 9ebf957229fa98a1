package org.pramaan.digilocker;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What is refused about DigiLocker, in the codes of its published table (EN-45, CF-21). */
public final class DigilockerRefusal extends Refusal {

    /** The published codes; {@code SERVICE_UNAVAILABLE} is the general one of a server that is away. */
    public enum Code {
        USER_NOT_AUTHORIZED(HttpStatus.BAD_REQUEST, "User has not authorized access to DigiLocker"),
        DOCUMENTS_NOT_FOUND(HttpStatus.NOT_FOUND, "Documents not found in DigiLocker account"),
        TOKEN_EXPIRED(HttpStatus.UNAUTHORIZED, "DigiLocker authorization expired. Please authorize again."),
        RATE_LIMIT_EXCEEDED(HttpStatus.TOO_MANY_REQUESTS, "DigiLocker rate limit exceeded. Please try again later."),
        INVALID_DOCUMENT_TYPE(HttpStatus.BAD_REQUEST, "Unsupported document type. Supported types: PAN, AADHAAR"),
        SERVICE_UNAVAILABLE(
                HttpStatus.SERVICE_UNAVAILABLE, "DigiLocker is temporarily unavailable. Please upload manually.");

        private final HttpStatus status;
        private final String message;

        Code(HttpStatus status, String message) {
            this.status = status;
            this.message = message;
        }

        /** What the client reads, here and in the event of a failed fetch. */
        public String message() {
            return message;
        }
    }

    private final Code reason;
    private final @Nullable Duration wait;

    private DigilockerRefusal(Code reason, @Nullable Duration wait) {
        super(reason.status, reason.name(), reason.message);
        this.reason = reason;
        this.wait = wait;
    }

    static DigilockerRefusal of(Code reason) {
        return new DigilockerRefusal(reason, reason == Code.RATE_LIMIT_EXCEEDED ? Duration.ofMinutes(1) : null);
    }

    static DigilockerRefusal rateLimited(Duration wait) {
        return new DigilockerRefusal(Code.RATE_LIMIT_EXCEEDED, wait);
    }

    static DigilockerRefusal invalidDocumentType() {
        return of(Code.INVALID_DOCUMENT_TYPE);
    }

    static DigilockerRefusal notFound() {
        return of(Code.DOCUMENTS_NOT_FOUND);
    }

    Code reasonCode() {
        return reason;
    }

    /** After how many seconds to come back; null unless it is a matter of time. */
    @Nullable
    Integer waitSeconds() {
        return wait == null ? null : (int) Math.max(1, wait.toSeconds());
    }

    @Override
    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        var seconds = waitSeconds();
        if (seconds != null) headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        return headers;
    }
}
