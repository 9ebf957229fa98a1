package org.pramaan.customer;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.notification.Channel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Activates accounts whose owner tells both codes (XA-21, XA-22). */
@Component
public class Activations {

    private final AccountTable table;
    private final Customers customers;
    private final OneTimeCodes codes;
    private final ActivationMessages messages;
    private final Clock clock;

    Activations(AccountTable table, Customers customers, OneTimeCodes codes, ActivationMessages messages, Clock clock) {
        this.table = table;
        this.customers = customers;
        this.codes = codes;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The customer, whose account is active from now on; empty if a code is wrong or over. A wrong code counts as an
     * attempt.
     *
     * @throws UnknownCustomer if there is no such account
     */
    @Transactional
    public Optional<Customer> activate(UUID clientId, UUID id, String emailCode, String smsCode) {
        var account = table.find(clientId, id).orElseThrow(UnknownCustomer::new);
        if (!account.isPending() || !codes.redeem(id, emailCode, smsCode)) return Optional.empty();
        table.activate(id, clock.instant());
        var customer = customers.open(account);
        messages.activated(customer);
        return Optional.of(customer);
    }

    /**
     * Sends another code, after which the earlier one is over; to whom nothing can be sent nothing is, and nobody sees
     * the difference.
     *
     * @throws org.pramaan.problem.TooManyRequests if one was asked for too recently or too often
     */
    @Transactional
    public void resend(UUID clientId, UUID id, Channel channel) {
        messages.requirePause(id, channel);
        var pending = table.find(clientId, id).filter(Account::isPending).map(customers::open);
        pending.ifPresentOrElse(
                customer -> messages.sendCode(customer, channel), () -> messages.pretend(clientId, channel));
    }
}
