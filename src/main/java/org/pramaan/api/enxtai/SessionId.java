package org.pramaan.api.enxtai;

import java.util.UUID;
import java.util.regex.Pattern;
import org.pramaan.problem.Refusal;

/** A session's id as clients may write it: a UUID, bare or after {@code sub_} (CF-8). */
final class SessionId {

    private static final Pattern FORM =
            Pattern.compile("(?:sub_)?(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private SessionId() {}

    /** @throws Refusal 404: no session can have such an id */
    static UUID parse(String written) {
        var matcher = FORM.matcher(written);
        if (!matcher.matches()) throw Refusal.notFound("SUBMISSION_NOT_FOUND", "KYC session not found");
        return UUID.fromString(matcher.group(1));
    }
}
