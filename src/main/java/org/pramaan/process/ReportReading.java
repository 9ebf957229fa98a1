package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.session.Readings;
import org.pramaan.session.SessionWorkflow;
import org.springframework.stereotype.Component;

/** Sends the session on when this was the last reading it waited for. */
@Component
class ReportReading implements JavaDelegate {

    private final Readings readings;
    private final SessionWorkflow workflow;

    ReportReading(Readings readings, SessionWorkflow workflow) {
        this.readings = readings;
        this.workflow = workflow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sessionId = Case.sessionOf(execution);
        if (readings.complete(sessionId)) workflow.documentsRead(sessionId);
    }
}
