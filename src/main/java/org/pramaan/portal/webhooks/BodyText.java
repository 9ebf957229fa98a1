package org.pramaan.portal.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/** The body of an event with line breaks and indents, for people. */
final class BodyText {

    private static final JsonMapper JSON = new JsonMapper();

    private BodyText() {}

    static @Nullable String of(@Nullable String body) {
        if (body == null) return null;
        try {
            return JSON.readTree(body).toPrettyString();
        } catch (JsonProcessingException unreadable) {
            return body;
        }
    }
}
