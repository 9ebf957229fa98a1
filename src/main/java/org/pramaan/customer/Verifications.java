package org.pramaan.customer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has customers verified by the configured provider, once for each submission (XA-07). */
@Component
public class Verifications {

    private final IdentityProvider provider;
    private final ReportTable table;
    private final Customers customers;
    private final CustomerLog log;

    Verifications(IdentityProvider provider, ReportTable table, Customers customers, CustomerLog log) {
        this.provider = provider;
        this.table = table;
        this.customers = customers;
        this.log = log;
    }

    /** What the provider found; a repeated call finds it again without asking. */
    @Transactional
    public IdentityReport verify(UUID customerId, Actor actor) {
        return table.find(customerId).orElseGet(() -> ask(customerId, actor));
    }

    @Transactional(readOnly = true)
    public Optional<IdentityReport> find(UUID customerId) {
        return table.find(customerId);
    }

    /** Keeps the score, 0..100, that the decision table computed. */
    @Transactional
    public void note(UUID customerId, double score) {
        table.note(customerId, score);
    }

    @Transactional(readOnly = true)
    public Optional<Double> score(UUID customerId) {
        return table.score(customerId);
    }

    private IdentityReport ask(UUID customerId, Actor actor) {
        var report = provider.verify(customerId);
        table.keep(customerId, report);
        log.note(customers.require(customerId), actor, "profile.verified", Map.of("provider", report.provider()));
        return report;
    }
}
