package org.pramaan.review;

import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;

/** Writes into the client's audit trail which member of staff saw what of a person. */
@Component
class ReviewLog {

    private final AuditTrail trail;

    ReviewLog(AuditTrail trail) {
        this.trail = trail;
    }

    void viewed(UUID clientId, UUID sessionId, Reviewer reviewer) {
        note(clientId, sessionId, reviewer, "review.viewed", Map.of());
    }

    /** @param picture a kind of document, or that of the document a portrait was cut from */
    void viewedPicture(UUID clientId, UUID sessionId, Reviewer reviewer, String picture) {
        note(clientId, sessionId, reviewer, "review.picture_viewed", Map.of("picture", picture));
    }

    private void note(UUID clientId, UUID sessionId, Reviewer reviewer, String action, Map<String, String> details) {
        trail.record(new AuditEntry(clientId, Actor.staff(reviewer.id()), action, sessionId, details));
    }
}
