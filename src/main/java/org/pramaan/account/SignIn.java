package org.pramaan.account;

import java.util.UUID;

/** What came of a name and a password. */
public sealed interface SignIn {

    /** They are this member. */
    record Welcome(UUID memberId) implements SignIn {}

    /** No member has this address and this password. */
    record Refused() implements SignIn {}

    /** There were too many wrong passwords; nobody is let in for a while. */
    record Locked() implements SignIn {}
}
