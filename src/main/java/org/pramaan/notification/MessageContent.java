package org.pramaan.notification;

import org.jspecify.annotations.Nullable;

/** What of a message is encrypted at rest. */
record MessageContent(@Nullable String address, Language language, Letter letter) {

    @Override
    public String toString() {
        return "MessageContent[hidden]";
    }
}
