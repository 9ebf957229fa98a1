package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The rows of a customer, as they go. */
@Component
class CustomerRows {

    private final ProfileTable profiles;
    private final AccountTable accounts;
    private final AccountRows rows;
    private final Customers customers;

    CustomerRows(ProfileTable profiles, AccountTable accounts, AccountRows rows, Customers customers) {
        this.profiles = profiles;
        this.accounts = accounts;
        this.rows = rows;
        this.customers = customers;
    }

    /** The customer, kept from verdicts meanwhile; empty if there is none any more. */
    Optional<Customer> lock(UUID customerId) {
        if (accounts.find(customerId).isEmpty()) return Optional.empty();
        profiles.lock(customerId);
        return rows.lock(customerId) ? Optional.of(customers.require(customerId)) : Optional.empty();
    }

    /** @throws ProfileSuspended if the customer is suspended */
    void requireNotSuspended(UUID customerId) {
        profiles.find(customerId)
                .filter(profile -> profile.status() == ProfileStatus.SUSPENDED)
                .ifPresent(profile -> {
                    throw new ProfileSuspended();
                });
    }

    void delete(UUID customerId) {
        rows.delete(customerId);
    }
}
