package org.pramaan.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The documents of a customer (XA-28), one of each. */
public enum DocumentType {
    IDENTITY_FRONT(true),
    IDENTITY_BACK(false),
    SELFIE(true),
    PROOF_OF_ADDRESS(true);

    private final boolean required;

    DocumentType(boolean required) {
        this.required = required;
    }

    public static Optional<DocumentType> find(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    /** Those that a profile cannot be submitted without (XA-30). */
    public static List<DocumentType> required() {
        return Arrays.stream(values()).filter(type -> type.required).toList();
    }

    /** Its segment in the address of a file. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
