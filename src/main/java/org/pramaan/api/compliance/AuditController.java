package org.pramaan.api.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Caller;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.compliance.ChainReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Walks the caller's whole audit trail and names the first entry that is not as it was written (BS-10). */
@RestController
class AuditController {

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/api/v1/audit/verification")
    Verification verification(Caller caller) {
        return Verification.of(trail.verify(caller.clientId()));
    }

    /**
     * @param soundEntries how many entries, from the first, are as they were written
     * @param firstBadEntry the number of the first that is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Verification(
            boolean intact, long soundEntries, @Nullable Long firstBadEntry) {

        static Verification of(ChainReport report) {
            return new Verification(report.isIntact(), report.sound(), report.firstBad());
        }
    }
}
