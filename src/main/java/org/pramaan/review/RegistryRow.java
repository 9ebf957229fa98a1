package org.pramaan.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One registry that was wanted, and its answer or why there is none, in words. */
public record RegistryRow(String registry, String answer) {

    static List<RegistryRow> of(@Nullable RegistryFinding found) {
        if (found == null) return List.of();
        return Stream.of(
                        row(found, "PAN", found.panVerified()),
                        row(found, "BANK", found.bankVerified()),
                        row(found, "CKYC", found.ckycFound()),
                        row(found, "AADHAAR", found.aadhaarVerified()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RegistryRow> row(RegistryFinding found, String kind, @Nullable Boolean confirmed) {
        var registry = Words.of("registry", kind);
        if (confirmed != null)
            return Optional.of(new RegistryRow(registry, Words.of("answer", kind + (confirmed ? ".yes" : ".no"))));
        return Optional.ofNullable(found.whyUnavailable(kind))
                .map(reason -> new RegistryRow(registry, Words.of("missing", reason)));
    }
}
