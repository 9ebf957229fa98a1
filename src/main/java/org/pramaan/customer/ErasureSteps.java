package org.pramaan.customer;

import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.notification.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an erasure; each finds done what was done before. */
@Component
public class ErasureSteps {

    private final CustomerRows rows;
    private final CustomerCopies copies;
    private final CaseEndings cases;
    private final Messages messages;
    private final CustomerLog log;

    ErasureSteps(CustomerRows rows, CustomerCopies copies, CaseEndings cases, Messages messages, CustomerLog log) {
        this.rows = rows;
        this.copies = copies;
        this.cases = cases;
        this.messages = messages;
        this.log = log;
    }

    /** @throws org.pramaan.document.StoreUnavailable if it should be tried again */
    @Transactional(readOnly = true)
    public void deleteFiles(UUID customerId) {
        copies.deleteFiles(customerId);
    }

    /**
     * Whatever external providers keep, of all submissions. Where one is not configured any more or deletes nothing, the
     * audit trail says so.
     *
     * @throws ProviderUnavailable if it should be tried again
     */
    @Transactional
    public void eraseAtProvider(UUID customerId, Actor actor) {
        cases.end(customerId);
        copies.eraseAtProvider(customerId, actor);
    }

    /**
     * Whatever the database holds, the data key with it; and copies elsewhere that came meanwhile.
     *
     * @throws org.pramaan.document.StoreUnavailable if it should be tried again
     * @throws ProviderUnavailable likewise
     */
    @Transactional
    public void deleteRows(UUID customerId, Actor actor) {
        var customer = rows.lock(customerId);
        if (customer.isEmpty()) return;
        cases.end(customerId);
        cases.forget(customerId);
        copies.eraseAtProvider(customerId, actor);
        copies.deleteFiles(customerId);
        messages.forget(customerId);
        rows.delete(customerId);
        log.note(customer.get(), actor, "customer.erased", Map.of());
    }
}
