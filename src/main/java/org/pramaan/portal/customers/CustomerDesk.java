package org.pramaan.portal.customers;

import java.util.Map;
import java.util.UUID;
import org.pramaan.access.StaffMember;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.customer.Customer;
import org.pramaan.customer.CustomerRow;
import org.pramaan.customer.CustomerSearch;
import org.pramaan.customer.Customers;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands customers to staff, and writes into the audit trail who looked. */
@Component
class CustomerDesk {

    private final CustomerSearch search;
    private final Customers customers;
    private final AuditTrail trail;

    CustomerDesk(CustomerSearch search, Customers customers, AuditTrail trail) {
        this.search = search;
        this.customers = customers;
        this.trail = trail;
    }

    /** @throws Refusal 404 if there is no such customer */
    CustomerRow require(UUID id) {
        return search.find(id).orElseThrow(() -> Refusal.notFound("CUSTOMER_NOT_FOUND", "There is no such customer."));
    }

    /**
     * Likewise, for a measure to be taken.
     *
     * @throws Refusal 409 if the customer is being erased
     */
    CustomerRow requireStanding(UUID id) {
        var row = require(id);
        if (row.erasing()) throw new Refusal(HttpStatus.CONFLICT, "CUSTOMER_ERASED", "The customer is being erased.");
        return row;
    }

    /** Who the customer is; that somebody looked stands in the audit trail. */
    @Transactional
    public Customer open(CustomerRow row, StaffMember staff) {
        var customer = customers.require(row.id());
        trail.record(new AuditEntry(
                row.clientId(), Actor.staff(staff.id()), "customer.viewed", row.id(), Map.of("what", "contact")));
        return customer;
    }
}
