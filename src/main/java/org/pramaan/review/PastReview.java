package org.pramaan.review;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;

/** A decision made on the session before, with its comment decrypted. */
record PastReview(
        Instant at,
        String reviewer,
        ReviewDecision decision,
        @Nullable ReasonCode reasonCode,
        Set<DocumentKind> documents,
        @Nullable String comment) {

    static PastReview of(Review review, @Nullable String comment) {
        return new PastReview(
                review.savedAt(),
                review.reviewer(),
                review.decision(),
                review.reasonCode(),
                review.documents(),
                comment);
    }

    /** The same for the client, who learns neither names of staff nor what they tell each other. */
    PastReview forClient() {
        return new PastReview(at, "A reviewer", decision, reasonCode, documents, null);
    }

    @Override
    public String toString() {
        return "PastReview[%s]".formatted(decision);
    }
}
