package org.pramaan.customer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;

/** Which submissions were handed over to an external provider, and what it calls its check of them. */
@Component
class Handovers {

    private final VerificationTable table;
    private final HandoverTable handovers;
    private final Customers customers;
    private final CustomerLog log;

    Handovers(VerificationTable table, HandoverTable handovers, Customers customers, CustomerLog log) {
        this.table = table;
        this.handovers = handovers;
        this.customers = customers;
        this.log = log;
    }

    Optional<String> find(UUID customerId) {
        return table.check(customerId);
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if the customer was erased meanwhile */
    void keep(UUID customerId, Actor actor, String provider, String check) {
        handovers.add(customerId, new Handover(provider, check)); // first: the row below is locked, then
        table.keepCheck(customerId, check);
        log.note(customers.require(customerId), actor, "profile.handed_over", Map.of("provider", provider));
    }
}
