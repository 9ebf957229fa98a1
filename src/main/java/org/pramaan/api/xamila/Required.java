package org.pramaan.api.xamila;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Flaw;
import org.pramaan.customer.Flaw.Kind;
import org.pramaan.customer.InvalidData;

/** Collects what is missing from a body, to tell all of it at once. */
final class Required {

    private final List<Flaw> flaws = new ArrayList<>();

    String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) flaws.add(new Flaw(field, Kind.REQUIRED));
        return value == null ? "" : value.strip();
    }

    /** The id, or another one if it is none, which then is refused by {@link #check}. */
    UUID id(String field, @Nullable String value) {
        var text = text(field, value);
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            if (!text.isEmpty()) flaws.add(new Flaw(field, Kind.MALFORMED));
            return new UUID(0, 0);
        }
    }

    /** @throws InvalidData if anything was missing */
    void check() {
        if (!flaws.isEmpty()) throw new InvalidData(flaws);
    }
}
