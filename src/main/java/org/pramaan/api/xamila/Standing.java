package org.pramaan.api.xamila;

import org.pramaan.customer.Completion;
import org.pramaan.customer.Customer;
import org.pramaan.customer.CustomerDocuments;
import org.pramaan.customer.Profiles;
import org.springframework.stereotype.Component;

/** A customer with how far their KYC has come (XA-08, XA-23): {@code not_started} as long as there is no profile. */
@Component
class Standing {

    private final Profiles profiles;
    private final CustomerDocuments documents;

    Standing(Profiles profiles, CustomerDocuments documents) {
        this.profiles = profiles;
        this.documents = documents;
    }

    CustomerBody of(Customer customer) {
        return profiles.find(customer.id())
                .map(profile -> CustomerBody.of(
                        customer,
                        profile.status().name(),
                        Completion.of(profile, documents.of(customer.id())).percentage()))
                .orElseGet(() -> CustomerBody.of(customer, "not_started", 0));
    }
}
