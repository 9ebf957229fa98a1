package org.pramaan.process.digilocker;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.digilocker.FetchSteps;
import org.springframework.stereotype.Component;

/** Gives a fetch up after its last attempt; the person can still upload by hand. */
@Component
class MarkFetchFailed implements JavaDelegate {

    private final FetchSteps steps;

    MarkFetchFailed(FetchSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.giveUp(UUID.fromString(FetchFromDigilocker.FETCH_ID.require(execution)));
    }
}
