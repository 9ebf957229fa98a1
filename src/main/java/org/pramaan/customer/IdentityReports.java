package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the steps of a verification found. */
@Component
class IdentityReports {

    private static final IdentityReport NOTHING = new IdentityReport(null, null, null, null, null, null, null);

    private final CustomerFindings findings;

    IdentityReports(CustomerFindings findings) {
        this.findings = findings;
    }

    /** Empty as long as no step found anything. */
    Optional<IdentityReport> find(UUID customerId) {
        var elsewhere = findings.find(customerId, ExternalReport.class).orElse(null);
        var report = elsewhere == null ? own(customerId) : told(customerId, elsewhere);
        return report.equals(NOTHING) ? Optional.empty() : Optional.of(report);
    }

    private IdentityReport own(UUID customerId) {
        var face = findings.find(customerId, FaceFinding.class).orElse(null);
        return new IdentityReport(
                face == null ? null : face.likeness(),
                findings.find(customerId, LivenessFinding.class)
                        .map(LivenessFinding::score)
                        .orElse(null),
                null,
                findings.find(customerId, IdentityReading.class)
                        .map(IdentityReading::agreement)
                        .orElse(null),
                findings.find(customerId, ProfileFinding.class).orElse(null),
                address(customerId),
                matches(customerId));
    }

    private IdentityReport told(UUID customerId, ExternalReport report) {
        return new IdentityReport(
                report.face(),
                report.liveness(),
                report.genuine(),
                null,
                report.data(),
                address(customerId),
                matches(customerId));
    }

    private @Nullable Double address(UUID customerId) {
        return findings.find(customerId, AddressFinding.class)
                .map(AddressFinding::score)
                .orElse(null);
    }

    private @Nullable Integer matches(UUID customerId) {
        return findings.find(customerId, ScreeningFinding.class)
                .map(ScreeningFinding::matches)
                .orElse(null);
    }
}
