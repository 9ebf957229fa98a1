package org.pramaan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.session.Readings;
import org.springframework.stereotype.Component;

/** Gives a document up whose reading failed for good; it counts as read, and the case goes to a reviewer. */
@Component
class MarkUnreadable implements JavaDelegate {

    private final Readings readings;

    MarkUnreadable(Readings readings) {
        this.readings = readings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var documentId = UUID.fromString(CaseVariable.DOCUMENT_ID.require(execution));
        readings.giveUp(documentId, CaseVariable.STEP_FAILURE.require(execution));
    }
}
