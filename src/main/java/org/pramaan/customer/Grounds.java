package org.pramaan.customer;

/** Why staff suspend, close or erase a customer: one of these words and no free text, since the audit trail keeps it. */
public enum Grounds {
    SUSPECTED_FRAUD,
    SANCTIONS_MATCH,
    AUTHORITY_REQUEST,
    CUSTOMER_REQUEST,
    INACCURATE_DATA,
    OTHER,
    /** Not for staff to choose: nobody told the codes in time. */
    NEVER_ACTIVATED
}
