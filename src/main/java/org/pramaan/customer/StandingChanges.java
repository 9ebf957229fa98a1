package org.pramaan.customer;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What follows for documents and account when a customer's standing changes without a verdict. */
@Component
class StandingChanges {

    private final ProfileTable profiles;
    private final CustomerDocumentTable documents;
    private final AccountRows accounts;
    private final Clock clock;

    StandingChanges(ProfileTable profiles, CustomerDocumentTable documents, AccountRows accounts, Clock clock) {
        this.profiles = profiles;
        this.documents = documents;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws ProfileMissing if there is none */
    Profile lock(UUID customerId) {
        return profiles.lock(customerId).orElseThrow(ProfileMissing::new);
    }

    /** The customer counts as verified only while the status says approved. */
    void move(Profile profile, ProfileStatus status) {
        profiles.update(profile.in(status, now()));
        accounts.verified(profile.customerId(), status == ProfileStatus.APPROVED);
    }

    void mark(UUID customerId, DocumentStatus status) {
        documents.markAll(customerId, status, now());
    }

    Instant now() {
        return clock.instant();
    }
}
