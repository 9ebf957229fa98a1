package org.pramaan.registry;

/** Whoever can tell the holder of an account at any bank. */
public interface BankRegistry {

    /** @throws ProviderAway if there is no answer */
    Verification verify(BankQuestion question);
}
