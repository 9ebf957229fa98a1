package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Profiles as their owners change them: nothing any more once the account is closed or being erased. */
@Component
class EditableProfiles {

    private final ProfileTable table;
    private final ClosureTable accounts;

    EditableProfiles(ProfileTable table, ClosureTable accounts) {
        this.table = table;
        this.accounts = accounts;
    }

    /**
     * Whether it was added; it is not where there is one already.
     *
     * @throws ProfileClosed if the account is closed or being erased
     */
    boolean add(Profile profile) {
        requireOpen(profile.customerId());
        return table.add(profile);
    }

    /**
     * The profile, which this transaction alone changes; no erasure begins meanwhile.
     *
     * @throws ProfileMissing if there is none
     * @throws ProfileSuspended if the customer is suspended
     * @throws ProfileClosed if it cannot be changed now
     */
    Profile require(UUID customerId) {
        var profile = table.lock(customerId).orElseThrow(ProfileMissing::new);
        requireOpen(customerId);
        profile.status().requireEditable();
        return profile;
    }

    void update(Profile profile) {
        table.update(profile);
    }

    Optional<Profile> find(UUID customerId) {
        return table.find(customerId);
    }

    private void requireOpen(UUID customerId) {
        if (!accounts.lockOpen(customerId)) throw new ProfileClosed();
    }
}
