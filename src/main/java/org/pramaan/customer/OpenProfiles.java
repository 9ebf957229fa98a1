package org.pramaan.customer;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens the profile for a new document and notes that it came. */
@Component
class OpenProfiles {

    private final EditableProfiles profiles;
    private final CustomerLog log;
    private final Clock clock;

    OpenProfiles(EditableProfiles profiles, CustomerLog log, Clock clock) {
        this.profiles = profiles;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Locks the profile; one that was rejected or has expired can be submitted again from now on.
     *
     * @throws ProfileMissing if there is none
     * @throws ProfileSuspended if the customer is suspended
     * @throws ProfileClosed if documents cannot be changed now
     */
    void open(Customer customer) {
        profiles.update(profiles.require(customer.id()).pending(now()));
    }

    void uploaded(Customer customer, DocumentType type) {
        log.note(customer, "document.uploaded", Map.of("type", type.name()));
    }

    Instant now() {
        return clock.instant();
    }
}
