package org.pramaan.registry;

/** Verifies offline e-KYC documents of UIDAI. */
public interface AadhaarRegistry {

    /** @throws ProviderAway if there is no answer */
    Verification verify(AadhaarQuestion question);
}
