package org.pramaan.registry;

/** The Income Tax Department's register of PANs. */
public interface PanRegistry {

    /** @throws ProviderAway if there is no answer */
    Verification verify(PanQuestion question);
}
