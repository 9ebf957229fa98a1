package org.pramaan.registry;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the registries told a case, fit for process variables: no name and no number. Null where none was asked or none
 * answered.
 *
 * @param nameMatchScore 0..1, the lowest over the registries that name a person
 * @param unavailable why a registry that was wanted gave no answer, such as {@code TIMEOUT} or {@code CONSENT_MISSING}
 */
public record RegistryFindings(
        @Nullable Boolean panVerified,
        @Nullable Boolean bankVerified,
        @Nullable Boolean ckycFound,
        @Nullable Boolean aadhaarVerified,
        @Nullable Double nameMatchScore,
        Map<RegistryKind, String> unavailable) {

    static RegistryFindings of(Map<RegistryKind, Verification> answers, Map<RegistryKind, String> unavailable) {
        return new RegistryFindings(
                verified(answers.get(RegistryKind.PAN)),
                verified(answers.get(RegistryKind.BANK)),
                verified(answers.get(RegistryKind.CKYC)),
                verified(answers.get(RegistryKind.AADHAAR)),
                answers.values().stream()
                        .map(Verification::nameMatchScore)
                        .filter(Objects::nonNull)
                        .min(Double::compare)
                        .orElse(null),
                Map.copyOf(unavailable));
    }

    /** A bank that will tell later has not told. */
    private static @Nullable Boolean verified(@Nullable Verification answer) {
        if (answer == null || answer.status() == VerificationStatus.PENDING) return null;
        return answer.status() == VerificationStatus.VERIFIED;
    }
}
