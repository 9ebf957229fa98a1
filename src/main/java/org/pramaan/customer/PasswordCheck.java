package org.pramaan.customer;

/** What came of comparing a password. */
public sealed interface PasswordCheck {

    /** There is no such account, or that is not its password, or the directory does not tell which. */
    record Wrong() implements PasswordCheck {}

    /** The password is right, and tokens are ours to write. */
    record Right() implements PasswordCheck {}

    /** The password is right, and these are the directory's tokens. */
    record Granted(TokenPair tokens) implements PasswordCheck {}

    /** The password is right, but the directory gives no tokens before something else was done. */
    record Withheld() implements PasswordCheck {}
}
