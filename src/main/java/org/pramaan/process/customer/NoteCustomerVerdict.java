package org.pramaan.process.customer;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.pramaan.customer.Verifications;
import org.springframework.stereotype.Component;

/** Keeps what the decision table found for the gateway, the reviewer and the metrics. */
@Component
class NoteCustomerVerdict implements ExecutionListener {

    private final Verifications verifications;

    NoteCustomerVerdict(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var result = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
        var process = execution.getProcessInstance();
        CustomerCase.VERDICT.set(process, result.getEntry("verdict"));
        CustomerCase.REASONS.set(process, result.getEntry("reasons"));
        Number score = result.getEntry("score");
        verifications.note(
                CustomerCase.customerOf(execution),
                score == null ? null : score.doubleValue(),
                result.getEntry("concerns"),
                CustomerCase.stepOf(execution));
    }
}
