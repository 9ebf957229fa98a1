package org.pramaan.process.instant;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps what the decision table found for the gateway and the answer. */
@Component
class NoteInstantVerdict implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var result = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
        var process = execution.getProcessInstance();
        InstantVariable.THRESHOLD_USED.set(process, InstantVariable.FACE_COSINE_THRESHOLD.require(execution));
        InstantVariable.VERDICT.set(process, result.getEntry("verdict"));
        InstantVariable.SAME_FACE.set(process, result.getEntry("sameFace"));
        InstantVariable.CONFIDENCE.set(
                process, result.<Number>getEntry("confidence").doubleValue());
    }
}
