package org.pramaan.registry;

import org.jspecify.annotations.Nullable;

/** What a registry is asked. Personal: never in a log, a URL or an exception. */
public sealed interface Question permits AadhaarQuestion, PanQuestion, BankQuestion, CkycQuestion {

    RegistryKind kind();

    /** What of it is stored, encrypted. */
    default Question kept() {
        return this;
    }

    /** The name the person gave, to be compared with the registered one. */
    default @Nullable String name() {
        return null;
    }
}
