package org.pramaan.registry;

/** The Central KYC Records Registry. */
public interface CkycRegistry {

    /** @throws ProviderAway if there is no answer */
    Verification search(CkycQuestion question);
}
