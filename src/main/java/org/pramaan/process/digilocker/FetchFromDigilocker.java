package org.pramaan.process.digilocker;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.digilocker.FetchSteps;
import org.pramaan.process.Variable;
import org.springframework.stereotype.Component;

/** Fetches what was asked for, all of it or nothing (EN-28). */
@Component
class FetchFromDigilocker implements JavaDelegate {

    static final Variable<String> FETCH_ID = new Variable<>("fetchId", String.class);

    private final FetchSteps steps;

    FetchFromDigilocker(FetchSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean fetched = steps.carryOut(UUID.fromString(FETCH_ID.require(execution)));
        if (!fetched) throw new BpmnError("FetchRefused");
    }
}
