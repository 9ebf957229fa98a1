package org.pramaan.notification;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail.
 *
 * @param body as plain text
 * @param html the same as HTML, for readers that show it
 */
public record Mail(
        String address,
        String subject,
        String body,
        @Nullable String html) {

    /** Plain text only. */
    public Mail(String address, String subject, String body) {
        this(address, subject, body, null);
    }

    @Override
    public String toString() {
        return "Mail[hidden]";
    }
}
