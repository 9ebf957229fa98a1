package org.pramaan.process.digilocker;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Raises the event named in the diagram, so that the client hears how a fetch stands. */
@Component
class NotifyOfFetch implements JavaDelegate {

    private final FetchEvents events;

    NotifyOfFetch(FetchEvents events) {
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var fetchId = UUID.fromString(FetchFromDigilocker.FETCH_ID.require(execution));
        events.raise(fetchId, (String) execution.getVariableLocal("event"));
    }
}
