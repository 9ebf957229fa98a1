package org.pramaan.process.customer;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.pramaan.dossier.DossierReviews;
import org.springframework.stereotype.Component;

/**
 * A review task can only be completed with a decision that was saved for it; the diagram branches on that decision,
 * whatever variables somebody sends along.
 */
@Component
class RecordCustomerReview implements TaskListener {

    private final DossierReviews reviews;

    RecordCustomerReview(DossierReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var customer = UUID.fromString(task.getExecution().getProcessBusinessKey());
        var review = reviews.require(customer, task.getId());
        CustomerCase.VERDICT.set(
                task.getExecution().getProcessInstance(), review.decision().word());
        CustomerCase.REASONS.set(
                task.getExecution().getProcessInstance(), review.reason().name());
    }
}
