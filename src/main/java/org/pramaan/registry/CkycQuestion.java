package org.pramaan.registry;

import org.jspecify.annotations.Nullable;

/** Does the Central KYC Records Registry know the holder of this PAN? (DC-05) */
public record CkycQuestion(String pan, @Nullable String name) implements Question {

    @Override
    public RegistryKind kind() {
        return RegistryKind.CKYC;
    }

    @Override
    public String toString() {
        return "CkycQuestion[hidden]";
    }
}
