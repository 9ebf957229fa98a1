package org.pramaan.customer;

import java.util.UUID;

/**
 * Where customers' passwords live, and with them who may sign in: here, or in a realm of Keycloak. All but the first
 * may be repeated, and do nothing about an account that the directory does not know, unless they say otherwise.
 *
 * <p>Each throws {@link org.pramaan.problem.Unavailable} if the directory cannot be reached; nothing was done then.
 */
public interface CustomerDirectory {

    /**
     * Takes in the password of a new account, which opens nothing before the account is activated. If the transaction
     * it is called in is rolled back, the directory forgets it again.
     *
     * @return by what the account is found there again
     * @throws InvalidData if the directory refuses the password, or has somebody with that e-mail already
     */
    Enrolment enrol(UUID accountId, Contact contact, String password);

    /** @throws UnknownCustomer if the directory should know the account, but does not */
    void activate(UUID accountId);

    /** Lets the account sign in no more and ends its sessions. */
    void disable(UUID accountId);

    /** Takes back {@link #disable}. */
    void enable(UUID accountId);

    /** Forgets the account; to be called while its row is still there. */
    void erase(UUID accountId);

    /** Whether the account could sign in there, if its password were shown. */
    boolean admits(UUID accountId);
}
