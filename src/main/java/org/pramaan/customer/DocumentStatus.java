package org.pramaan.customer;

/** How far a document was verified (XA-09). */
public enum DocumentStatus {
    PENDING,
    PROCESSING,
    VERIFIED,
    REJECTED,
    EXPIRED
}
