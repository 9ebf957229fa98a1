package org.pramaan.customer;

import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;

/**
 * Erases customers: account, data key, profile, documents, reports, codes, tokens, messages and cases. What is left
 * elsewhere, such as backups of the document store, was encrypted with that key and opens no more; the audit trail,
 * which holds nothing personal, stays. External providers are asked to delete what they were handed over. E-mail and phone are free again.
 */
@Component
public class Erasures {

    private final CustomerRows rows;
    private final AccountStates states;
    private final AccountWorkflow workflow;
    private final CustomerLog log;
    private final Repeated repeated;

    Erasures(CustomerRows rows, AccountStates states, AccountWorkflow workflow, CustomerLog log, Repeated repeated) {
        this.rows = rows;
        this.states = states;
        this.workflow = workflow;
        this.log = log;
        this.repeated = repeated;
    }

    /**
     * The account is out of use and its cases end at once; all else goes step by step, each tried again until it is done.
     * Nothing happens where there is no such customer any more.
     *
     * @throws ProfileSuspended if customers ask for it themselves while they are suspended: staff decides then
     */
    public void erase(UUID customerId, Grounds grounds, Actor actor) {
        repeated.run(() -> begin(customerId, grounds, actor));
    }

    /** Has an erasure go on that came to a halt. */
    void resume(UUID customerId) {
        repeated.run(() -> rows.lock(customerId).ifPresent(customer -> workflow.erase(customerId)));
    }

    private void begin(UUID customerId, Grounds grounds, Actor actor) {
        var customer = rows.lock(customerId);
        if (customer.isEmpty()) return;
        if (grounds == Grounds.NEVER_ACTIVATED && !states.isPending(customerId)) return; // it was, meanwhile
        if (actor.kind() == Actor.Kind.CUSTOMER) rows.requireNotSuspended(customerId);
        states.erase(customerId);
        workflow.erase(customerId);
        log.note(customer.get(), actor, "customer.erasure_begun", Map.of("grounds", grounds.name()));
    }
}
