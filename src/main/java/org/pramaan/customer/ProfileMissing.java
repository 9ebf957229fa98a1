package org.pramaan.customer;

/** The customer has no profile yet. */
public class ProfileMissing extends RuntimeException {

    public ProfileMissing() {
        super("There is no profile");
    }
}
