package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Raises the event named in the diagram, so that the client hears how the session stands. */
@Component
class NotifyClient implements JavaDelegate {

    private final SessionEvents events;

    NotifyClient(SessionEvents events) {
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        events.raise(Case.sessionOf(execution), (String) execution.getVariableLocal("event"));
    }
}
