package org.pramaan.session;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How to reach a person, and whatever else the client wants to be kept with the session (EN-14, EN-20). */
record Contact(
        @Nullable String email,
        @Nullable String phone,
        @Nullable Map<String, Object> metadata) {

    static Contact of(Opening opening) {
        return new Contact(opening.email(), opening.phone(), opening.metadata());
    }

    @Override
    public String toString() {
        return "Contact[hidden]";
    }
}
