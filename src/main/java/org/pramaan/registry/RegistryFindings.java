package org.pramaan.registry;

import java.util.Map;
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

    /** When nobody is asked. */
    public static RegistryFindings none() {
        return new RegistryFindings(null, null, null, null, null, Map.of());
    }

    /** How many registries stayed away, were busy, or will tell later. */
    public int withoutAnswer() {
        return unavailable.size() - withoutConsent() - withoutQuestion();
    }

    /** How many checks the person has not agreed to, or no longer does. */
    public int withoutConsent() {
        return count(Finding.CONSENT_MISSING);
    }

    /** How many registries could not be asked, as the case holds nothing to ask them with. */
    public int withoutQuestion() {
        return count(Finding.NOTHING_TO_ASK);
    }

    private int count(String reason) {
        return (int) unavailable.values().stream().filter(reason::equals).count();
    }
}
