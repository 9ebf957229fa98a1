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

    /**
     * @throws ProfileSuspended if the customer is suspended
     * @throws ProfileClosed if profile and documents cannot be changed for another reason
     */
    void requireEditable() {
        if (this == SUSPENDED) throw new ProfileSuspended();
        if (!isEditable()) throw new ProfileClosed();
    }
}
