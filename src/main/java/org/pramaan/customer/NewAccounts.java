package org.pramaan.customer;

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
    private final StaleAccounts stale;

    NewAccounts(AccountTable table, AccountDrafts drafts, CustomerHashes hashes, StaleAccounts stale) {
        this.table = table;
        this.drafts = drafts;
        this.hashes = hashes;
        this.stale = stale;
    }

    /** @throws InvalidData if the e-mail or the phone has an account */
    void requireFree(UUID clientId, Contact contact) {
        var keys = hashes.of(clientId, contact);
        stale.remove(clientId, keys);
        var taken = taken(clientId, keys);
        if (!taken.isEmpty()) throw new InvalidData(taken);
    }

    /** @throws InvalidData if the e-mail or the phone got an account meanwhile, or the directory refuses the password */
    Customer open(UUID clientId, Contact contact, Registration registration) {
        var keys = hashes.of(clientId, contact);
        var account = drafts.draft(clientId, contact, registration);
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
