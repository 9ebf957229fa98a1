package org.pramaan.customer;

/** What came of signing in. */
public sealed interface SignIn {

    record SignedIn(Customer customer, TokenPair tokens) implements SignIn {}

    /** E-mail or password is wrong; which of them is not told. */
    record Refused() implements SignIn {}

    /** The password is right, but the account was not activated. */
    record NotActivated() implements SignIn {}

    /** The password is right, but the account was closed. */
    record Closed() implements SignIn {}
}
