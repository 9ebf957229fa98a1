package org.pramaan.portal.webhooks;

import org.jspecify.annotations.Nullable;

/** A receiver's answer, or why there is none, in words. */
final class AnswerWords {

    private AnswerWords() {}

    static String of(@Nullable Integer status, @Nullable String failure) {
        return status == null ? why(String.valueOf(failure)) : "HTTP " + status;
    }

    private static String why(String failure) {
        return switch (failure) {
            case "TIMEOUT" -> "no answer in time";
            case "CONNECTION_REFUSED" -> "nobody listens there";
            case "UNREACHABLE" -> "no way leads there";
            case "TLS" -> "the certificate is not valid";
            case "BROKEN" -> "the connection broke";
            case "ADDRESS_REFUSED" -> "the address must not be called";
            default -> failure;
        };
    }
}
