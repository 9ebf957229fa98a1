package org.pramaan.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter and whom it is for.
 *
 * @param personId whom it is about, to be forgotten with them; null if nobody is known here
 * @param clientId on whose behalf it is sent
 * @param address an e-mail address or a phone number in E.164 format; null if it is for nobody, and then it takes the
 *     same way but is not sent
 * @param notAfter when it is worth nothing any more
 */
public record OutgoingMessage(
        @Nullable UUID personId,
        UUID clientId,
        Channel channel,
        @Nullable String address,
        Language language,
        Letter letter,
        @Nullable Instant notAfter) {

    @Override
    public String toString() {
        return "OutgoingMessage[%s, %s]".formatted(channel, letter.template());
    }
}
