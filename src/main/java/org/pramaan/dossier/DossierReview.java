package org.pramaan.dossier;

import org.pramaan.customer.RejectionReason;

/** What a reviewer decided, and why; the reason counts only where the customer is not approved. */
public record DossierReview(DossierDecision decision, RejectionReason reason) {}
