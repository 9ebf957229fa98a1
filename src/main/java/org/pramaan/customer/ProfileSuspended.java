package org.pramaan.customer;

/** Profile and documents are closed as long as the customer is suspended. */
public class ProfileSuspended extends RuntimeException {

    ProfileSuspended() {
        super("The customer is suspended");
    }
}
