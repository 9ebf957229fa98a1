package org.pramaan.customer;

/** How far a customer's KYC has come (XA-08). */
public enum ProfileStatus {
    PENDING,
    UNDER_REVIEW,
    APPROVED,
    REJECTED,
    EXPIRED,
    SUSPENDED;

    /** Whether profile and documents may be changed (XA-26). */
    public boolean isEditable() {
        return this == PENDING || this == REJECTED || this == EXPIRED;
    }
}
