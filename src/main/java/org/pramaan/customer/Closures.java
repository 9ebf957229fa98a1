package org.pramaan.customer;

import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes accounts, the harder measure: from then on nobody signs in and no token of theirs works; and opens them again.
 * A review under way ends without a verdict: whoever is let in again submits anew.
 */
@Component
public class Closures {

    private final AccountStates states;
    private final ReviewEndings reviews;
    private final AccountWorkflow workflow;
    private final CustomerNotices notices;
    private final Repeated repeated;

    Closures(
            AccountStates states,
            ReviewEndings reviews,
            AccountWorkflow workflow,
            CustomerNotices notices,
            Repeated repeated) {
        this.states = states;
        this.reviews = reviews;
        this.workflow = workflow;
        this.notices = notices;
        this.repeated = repeated;
    }

    /** Whether it was closed; an account that is not active, or closed already, is not. */
    public boolean close(UUID customerId, Grounds grounds, Actor actor) {
        return repeated.call(() -> closeOnce(customerId, grounds, actor));
    }

    /** Whether it was opened again; the customer signs in anew. */
    @Transactional
    public boolean reopen(UUID customerId, Actor actor) {
        if (!states.reopen(customerId)) return false;
        workflow.follow(customerId);
        notices.note(customerId, actor, "customer.reopened", Map.of());
        return true;
    }

    private boolean closeOnce(UUID customerId, Grounds grounds, Actor actor) {
        reviews.lock(customerId);
        if (!states.close(customerId)) return false;
        reviews.end(customerId);
        workflow.follow(customerId);
        notices.note(customerId, actor, "customer.closed", Map.of("grounds", grounds.name()));
        return true;
    }
}
