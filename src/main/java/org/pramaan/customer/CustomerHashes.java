package org.pramaan.customer;

import java.util.UUID;
import org.pramaan.platform.KeyedHash;
import org.springframework.stereotype.Component;

/** Hashes what accounts are found by, for each tenant otherwise. */
@Component
class CustomerHashes {

    private final KeyedHash hash;

    CustomerHashes(KeyedHash hash) {
        this.hash = hash;
    }

    ContactKeys of(UUID clientId, Contact contact) {
        return new ContactKeys(
                email(clientId, new EmailAddress(contact.email())),
                hash.of("customer-phone|" + clientId, contact.phone()));
    }

    byte[] email(UUID clientId, EmailAddress email) {
        return hash.of("customer-email|" + clientId, email.key());
    }
}
