package org.pramaan.session;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;

/** What a client says when it opens a session (EN-20). */
public record Opening(
        Caller caller,
        String externalUserId,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Map<String, Object> metadata) {

    @Override
    public String toString() {
        return "Opening[%s]".formatted(caller.slug());
    }
}
