package org.pramaan.verification;

import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.ocr.DocumentReading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that is kept: who asked when, and what it came to; nothing of the person. */
@Component
class VerificationLog {

    private final AuditTrail trail;

    VerificationLog(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    public void verified(Requester requester, UUID verificationId, Verification verification) {
        var outcome = verification instanceof Verification.Judged judged
                ? judged.judgement().status()
                : "no face";
        record(requester, "verification.done", verificationId, Map.of("outcome", outcome));
    }

    @Transactional
    public void extracted(Requester requester, UUID extractionId, DocumentReading reading) {
        record(
                requester,
                "document.extracted",
                extractionId,
                Map.of("type", reading.type().name()));
    }

    private void record(Requester requester, String action, UUID subject, Map<String, String> details) {
        trail.record(new AuditEntry(requester.clientId(), requester.actor(), action, subject, details));
    }
}
