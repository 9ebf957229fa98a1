package org.pramaan.customer;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends reviews without a verdict: no case goes on, and documents are to be verified anew. */
@Component
class ReviewEndings {

    private final ProfileTable profiles;
    private final StandingChanges standing;
    private final CaseEndings cases;

    ReviewEndings(ProfileTable profiles, StandingChanges standing, CaseEndings cases) {
        this.profiles = profiles;
        this.standing = standing;
        this.cases = cases;
    }

    /** Keeps the customer's profile, if there is one, from verdicts and submissions meanwhile. */
    void lock(UUID customerId) {
        profiles.lock(customerId);
    }

    /**
     * Locks the profile; one under review is PENDING again.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if the case moved on meanwhile; try again
     */
    void end(UUID customerId) {
        profiles.lock(customerId)
                .filter(profile -> profile.status() == ProfileStatus.UNDER_REVIEW)
                .ifPresent(profile -> {
                    standing.move(profile, ProfileStatus.PENDING);
                    endCase(customerId);
                });
    }

    void endCase(UUID customerId) {
        standing.mark(customerId, DocumentStatus.PENDING);
        cases.suspend(customerId);
    }
}
