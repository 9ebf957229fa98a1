package org.pramaan.registry;

import java.util.Locale;
import org.pramaan.compliance.ConsentPurpose;

/** What can be asked, and what the person must have agreed to before. */
public enum RegistryKind {
    AADHAAR(ConsentPurpose.AADHAAR_OFFLINE_VERIFICATION),
    PAN(ConsentPurpose.PAN_CHECK),
    BANK(ConsentPurpose.BANK_ACCOUNT_CHECK),
    CKYC(ConsentPurpose.CKYC_SEARCH);

    private final ConsentPurpose purpose;

    RegistryKind(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public ConsentPurpose purpose() {
        return purpose;
    }

    /** As it is written in answers and in the audit trail. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
