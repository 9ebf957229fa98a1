package org.pramaan.customer;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a submitted profile, and who is told (XA-31). A repeated call finds it done. */
@Component
public class ProfileVerdicts {

    private final ProfileTable profiles;
    private final VerdictConsequences consequences;
    private final Customers customers;
    private final CustomerLog log;
    private final Clock clock;

    ProfileVerdicts(
            ProfileTable profiles,
            VerdictConsequences consequences,
            Customers customers,
            CustomerLog log,
            Clock clock) {
        this.profiles = profiles;
        this.consequences = consequences;
        this.customers = customers;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public void approve(UUID customerId, Actor actor) {
        decide(customerId, ProfileStatus.APPROVED, List.of(), actor);
    }

    @Transactional
    public void reject(UUID customerId, List<RejectionReason> reasons, Actor actor) {
        decide(customerId, ProfileStatus.REJECTED, reasons, actor);
    }

    /** The customer may change what the reasons name and submit again. */
    @Transactional
    public void askAgain(UUID customerId, List<RejectionReason> reasons, Actor actor) {
        decide(customerId, ProfileStatus.PENDING, reasons, actor);
    }

    private void decide(UUID customerId, ProfileStatus verdict, List<RejectionReason> reasons, Actor actor) {
        var profile = profiles.lock(customerId).orElseThrow(ProfileMissing::new);
        if (profile.status() != ProfileStatus.UNDER_REVIEW) return;
        var now = clock.instant();
        profiles.update(profile.decided(verdict, reasons, now));
        var customer = customers.require(customerId);
        consequences.draw(customer, verdict, reasons, now);
        log.note(
                customer,
                actor,
                "profile." + verdict.name().toLowerCase(Locale.ROOT),
                Map.of("reasons", RejectionReason.names(reasons)));
    }
}
