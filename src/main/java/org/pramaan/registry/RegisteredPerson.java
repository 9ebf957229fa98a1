package org.pramaan.registry;

import org.jspecify.annotations.Nullable;

/** Whom a registry names, as far as it does; the date as YYYY-MM-DD. */
public record RegisteredPerson(
        @Nullable String name, @Nullable String dateOfBirth) {

    public static final RegisteredPerson UNNAMED = new RegisteredPerson(null, null);

    @Override
    public String toString() {
        return "RegisteredPerson[hidden]";
    }
}
