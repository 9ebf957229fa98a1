package org.pramaan.portal.admin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pramaan.account.EmailAddress;
import org.pramaan.account.Person;

/** An owner to invite, as typed. */
record OwnerForm(@Nullable String ownerName, @Nullable String ownerEmail) {

    /** @throws IllegalArgumentException if there is no name or no whole address */
    Person person() {
        return new Person(typed(ownerName), new EmailAddress(typed(ownerEmail)));
    }

    private static String typed(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    @Override
    public String toString() {
        return "OwnerForm[hidden]";
    }
}
