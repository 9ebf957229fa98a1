package org.pramaan.customer;

import org.jspecify.annotations.Nullable;
import org.pramaan.notification.Language;

/** What somebody tells to open an account (XA-20), unchecked. */
public record Registration(
        @Nullable String email,
        @Nullable String password,
        @Nullable String phone,
        @Nullable String firstName,
        @Nullable String lastName,
        Language language) {

    @Override
    public String toString() {
        return "Registration[hidden]";
    }
}
