package org.pramaan.customer;

/** There is no account with this id. */
public class UnknownCustomer extends RuntimeException {

    public UnknownCustomer() {
        super("There is no such account");
    }
}
