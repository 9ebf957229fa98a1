package org.pramaan.customer;

import java.util.UUID;
import org.pramaan.notification.Channel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts (XA-20): not active until both codes were told. */
@Component
public class Registrations {

    private final RegistrationRules rules;
    private final NewAccounts accounts;
    private final CodeMessages messages;
    private final CustomerLog log;

    Registrations(RegistrationRules rules, NewAccounts accounts, CodeMessages messages, CustomerLog log) {
        this.rules = rules;
        this.accounts = accounts;
        this.messages = messages;
        this.log = log;
    }

    /**
     * Opens an account and sends a code by e-mail and another by SMS.
     *
     * @param address where the request comes from
     * @throws InvalidData telling all flaws at once, a taken e-mail or phone among them
     * @throws org.pramaan.problem.TooManyRequests if that address opened too many accounts, or asked for taken ones
     */
    @Transactional
    public Customer register(UUID clientId, Registration registration, String address) {
        var contact = rules.require(registration);
        messages.requireShare(address);
        accounts.requireFree(clientId, contact);
        var customer = accounts.open(clientId, contact, registration);
        for (var channel : Channel.values()) messages.send(customer, channel);
        log.note(customer, "customer.registered");
        return customer;
    }
}
