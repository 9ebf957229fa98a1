package org.pramaan.customer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pramaan.customer.Flaw.Kind;
import org.springframework.stereotype.Component;

/** Adds accounts, one for each e-mail and phone of a tenant. */
@Component
class NewAccounts {

    private final AccountTable table;
    private final AccountDrafts drafts;
    private final CustomerHashes hashes;
    private final CustomerSettings settings;
    private final Clock clock;

    NewAccounts(
            AccountTable table, AccountDrafts drafts, CustomerHashes hashes, CustomerSettings settings, Clock clock) {
        this.table = table;
        this.drafts = drafts;
        this.hashes = hashes;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws InvalidData if the e-mail or the phone has an account */
    Customer open(UUID clientId, Contact contact, Registration registration) {
        var keys = hashes.of(clientId, contact);
        var account = drafts.draft(clientId, contact, registration);
        table.removePending(clientId, keys, clock.instant().minus(settings.pendingFor()));
        if (!table.add(account, keys)) throw new InvalidData(taken(clientId, keys));
        return new Customer(account.id(), clientId, contact, false, account.language());
    }

    private List<Flaw> taken(UUID clientId, ContactKeys keys) {
        List<Flaw> flaws = new ArrayList<>();
        if (table.findByEmail(clientId, keys.email()).isPresent()) flaws.add(new Flaw("email", Kind.TAKEN));
        if (table.hasPhone(clientId, keys.phone())) flaws.add(new Flaw("phone", Kind.TAKEN));
        return flaws;
    }
}
