package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people with accounts. */
@Component
public class Customers {

    static final String CONTACT = "customer-contact";

    private final AccountTable table;
    private final CustomerSeal seal;

    Customers(AccountTable table, CustomerSeal seal) {
        this.table = table;
        this.seal = seal;
    }

    /** Whose account it is; empty if there is none or it is not active. */
    @Transactional(readOnly = true)
    public Optional<Customer> findActive(UUID id) {
        return table.find(id).filter(Account::isActive).map(this::open);
    }

    /**
     * Whose account it is, active or not.
     *
     * @throws UnknownCustomer if there is none
     */
    @Transactional(readOnly = true)
    public Customer require(UUID id) {
        return table.find(id).map(this::open).orElseThrow(UnknownCustomer::new);
    }

    Customer open(Account account) {
        var cipher = seal.cipher(account.id(), account.dataKey());
        var contact = seal.open(cipher, CONTACT, account.sealedContact(), Contact.class);
        return new Customer(account.id(), account.clientId(), contact, account.verified(), account.language());
    }
}
