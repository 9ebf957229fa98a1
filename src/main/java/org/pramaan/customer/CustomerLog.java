package org.pramaan.customer;

import java.util.Map;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;

/** What customers did, in the audit trail of their tenant (XA-06). */
@Component
class CustomerLog {

    private final AuditTrail trail;

    CustomerLog(AuditTrail trail) {
        this.trail = trail;
    }

    void note(Customer customer, String action) {
        note(customer, action, Map.of());
    }

    void note(Customer customer, String action, Map<String, ?> details) {
        note(customer, Actor.customer(customer.id()), action, details);
    }

    void note(Customer customer, Actor actor, String action, Map<String, ?> details) {
        trail.record(new AuditEntry(customer.clientId(), actor, action, customer.id(), details));
    }
}
