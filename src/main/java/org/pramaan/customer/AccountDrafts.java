package org.pramaan.customer;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.pramaan.customer.Account.State;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Prepares the row of a new account: its key, its sealed contact, its password, which the directory takes in. */
@Component
class AccountDrafts {

    private final CustomerSeal seal;
    private final CustomerDirectory directory;
    private final Ids ids;
    private final Clock clock;

    AccountDrafts(CustomerSeal seal, CustomerDirectory directory, Ids ids, Clock clock) {
        this.seal = seal;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    Account draft(UUID clientId, Contact contact, Registration registration) {
        var id = ids.next();
        var key = seal.newKey(id);
        return new Account(
                id,
                clientId,
                directory.enrol(id, contact, Objects.requireNonNull(registration.password())),
                State.PENDING,
                false,
                registration.language(),
                key,
                seal.seal(seal.cipher(id, key), Customers.CONTACT, contact),
                clock.instant());
    }
}
