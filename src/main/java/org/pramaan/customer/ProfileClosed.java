package org.pramaan.customer;

/** Profile and documents cannot be changed as the KYC stands (XA-26). */
public class ProfileClosed extends RuntimeException {

    ProfileClosed() {
        super("The profile cannot be changed now");
    }
}
