package org.pramaan.customer;

import java.util.UUID;
import org.pramaan.platform.ConditionalOnLocalIdentity;
import org.springframework.stereotype.Component;

/** Keeps hashes of passwords beside the accounts, whose state says all else. */
@Component
@ConditionalOnLocalIdentity
class LocalDirectory implements CustomerDirectory {

    private final CustomerPasswords passwords;

    LocalDirectory(CustomerPasswords passwords) {
        this.passwords = passwords;
    }

    @Override
    public Enrolment enrol(UUID accountId, Contact contact, String password) {
        return Enrolment.hashed(passwords.hash(password));
    }

    @Override
    public void activate(UUID accountId) {}

    @Override
    public void disable(UUID accountId) {}

    @Override
    public void enable(UUID accountId) {}

    @Override
    public void erase(UUID accountId) {}

    @Override
    public boolean admits(UUID accountId) {
        return true;
    }
}
