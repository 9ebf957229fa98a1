package org.pramaan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.pramaan.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * A review task can only be completed with a decision that was saved for it on the review page; the diagram branches on
 * that decision, whatever variables a client sends along.
 */
@Component
class RecordReview implements TaskListener {

    private final Reviews reviews;

    RecordReview(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var sessionId = UUID.fromString(task.getExecution().getProcessBusinessKey());
        var review = reviews.settle(sessionId, task.getId());
        CaseVariable.REVIEW_DECISION.set(task, review.decision().word());
    }
}
