package org.pramaan.customer;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.pramaan.compliance.Actor;
import org.pramaan.notification.Letter;
import org.springframework.stereotype.Component;

/** Tells customers, and the audit trail, what became of them. */
@Component
class CustomerNotices {

    private final Customers customers;
    private final CustomerLetters letters;
    private final CustomerLog log;

    CustomerNotices(Customers customers, CustomerLetters letters, CustomerLog log) {
        this.customers = customers;
        this.letters = letters;
        this.log = log;
    }

    void tell(UUID customerId, Function<String, Letter> letter) {
        letters.send(customers.require(customerId), letter);
    }

    void note(UUID customerId, Actor actor, String action, Map<String, ?> details) {
        log.note(customers.require(customerId), actor, action, details);
    }
}
