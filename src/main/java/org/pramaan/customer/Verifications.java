package org.pramaan.customer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How customers are verified and what came of it (XA-07). */
@Component
public class Verifications {

    private final ChosenProvider chosen;
    private final VerificationTable table;
    private final IdentityReports reports;
    private final Customers customers;
    private final CustomerLog log;

    Verifications(
            ChosenProvider chosen,
            VerificationTable table,
            IdentityReports reports,
            Customers customers,
            CustomerLog log) {
        this.chosen = chosen;
        this.table = table;
        this.reports = reports;
        this.customers = customers;
        this.log = log;
    }

    /** Notes who verifies the customer. */
    @Transactional
    public VerificationPlan begin(UUID customerId) {
        table.keepProvider(customerId, chosen.name());
        return new VerificationPlan(
                chosen.external().isPresent(), chosen.screening().isPresent());
    }

    /** What was found so far. */
    @Transactional(readOnly = true)
    public Optional<IdentityReport> find(UUID customerId) {
        return reports.find(customerId);
    }

    /**
     * Keeps what the decision table found.
     *
     * @param score 0..100; null if there was nothing to compute it from
     * @param concerns why a person must look
     */
    @Transactional
    public void note(UUID customerId, @Nullable Double score, List<String> concerns, Actor actor) {
        table.note(customerId, score, concerns);
        log.note(customers.require(customerId), actor, "profile.verified", Map.of("provider", chosen.name()));
    }

    @Transactional(readOnly = true)
    public Optional<Double> score(UUID customerId) {
        return table.score(customerId);
    }

    /** Why a person must look, in the words of the decision table. */
    @Transactional(readOnly = true)
    public List<String> concerns(UUID customerId) {
        return table.concerns(customerId);
    }
}
