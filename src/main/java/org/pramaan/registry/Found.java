package org.pramaan.registry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of every registry that a case wanted. */
record Found(Map<RegistryKind, Finding> byKind) {

    RegistryFindings findings() {
        return new RegistryFindings(
                verified(RegistryKind.PAN),
                verified(RegistryKind.BANK),
                verified(RegistryKind.CKYC),
                verified(RegistryKind.AADHAAR),
                lowestNameMatch(),
                missing());
    }

    private @Nullable Boolean verified(RegistryKind kind) {
        var found = byKind.get(kind);
        if (found == null || found.answer() == null) return null;
        return found.answer().status() == VerificationStatus.VERIFIED;
    }

    private @Nullable Double lowestNameMatch() {
        return byKind.values().stream()
                .map(Finding::answer)
                .filter(Objects::nonNull)
                .map(Verification::nameMatchScore)
                .filter(Objects::nonNull)
                .min(Double::compare)
                .orElse(null);
    }

    private Map<RegistryKind, String> missing() {
        Map<RegistryKind, String> missing = new EnumMap<>(RegistryKind.class);
        byKind.forEach((kind, finding) -> {
            if (finding.missing() != null) missing.put(kind, finding.missing());
        });
        return missing;
    }
}
