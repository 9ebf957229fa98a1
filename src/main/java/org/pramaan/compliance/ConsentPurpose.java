package org.pramaan.compliance;

/** What a person may agree to, each by itself (DC-15; Digital Personal Data Protection Rules 2025, rule 3). */
public enum ConsentPurpose {
    IDENTITY_VERIFICATION,
    BIOMETRIC_COMPARISON,
    DIGILOCKER_FETCH,
    AADHAAR_OFFLINE_VERIFICATION,
    PAN_CHECK,
    BANK_ACCOUNT_CHECK,
    CKYC_SEARCH,
    NOTIFICATION
}
