package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.notification.Channel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Activates accounts whose owner tells both codes (XA-21, XA-22). */
@Component
public class Activations {

    private static final UUID NOBODY = new UUID(0, 0);

    private final AccountTable table;
    private final Customers customers;
    private final OneTimeCodes codes;
    private final ActivationMessages messages;
    private final AccountStates states;

    Activations(
            AccountTable table,
            Customers customers,
            OneTimeCodes codes,
            ActivationMessages messages,
            AccountStates states) {
        this.table = table;
        this.customers = customers;
        this.codes = codes;
        this.messages = messages;
        this.states = states;
    }

    /**
     * The customer, whose account is active from now on; empty if a code is wrong or over, if there is no such account
     * or it is active already, all after the same work. A wrong code counts as an attempt.
     *
     * @throws org.pramaan.problem.TooManyRequests if codes were tried too often, the account's earlier ones among them
     */
    @Transactional
    public Optional<Customer> activate(UUID clientId, UUID id, String emailCode, String smsCode) {
        messages.requireTry(id);
        var pending = table.find(clientId, id).filter(Account::isPending);
        boolean right = codes.redeem(pending.map(Account::id).orElse(NOBODY), emailCode, smsCode);
        if (!right || pending.isEmpty() || !states.activate(id)) return Optional.empty();
        var customer = customers.open(pending.get());
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
