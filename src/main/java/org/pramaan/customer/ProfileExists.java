package org.pramaan.customer;

/** The customer has a profile already (XA-24). */
public class ProfileExists extends RuntimeException {

    ProfileExists() {
        super("There is a profile already");
    }
}
