package org.pramaan.realm;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.customer.CustomerDirectory;
import org.pramaan.customer.Customers;
import org.pramaan.customer.EnrolledAccounts;

/** Whether accounts are active, here and in the realm. */
@RealmComponent
class RealmStanding {

    private final Customers customers;
    private final EnrolledAccounts accounts;
    private final CustomerDirectory directory;

    RealmStanding(Customers customers, EnrolledAccounts accounts, CustomerDirectory directory) {
        this.customers = customers;
        this.accounts = accounts;
        this.directory = directory;
    }

    Optional<UUID> accountOf(UUID realmUser) {
        return accounts.accountOf(realmUser);
    }

    /** In both places; the realm is asked. */
    boolean isGood(UUID accountId) {
        return customers.findActive(accountId).isPresent() && directory.admits(accountId);
    }

    /** Here, while the realm has just given a token. */
    boolean isActive(UUID realmUser) {
        return accounts.accountOf(realmUser).flatMap(customers::findActive).isPresent();
    }
}
