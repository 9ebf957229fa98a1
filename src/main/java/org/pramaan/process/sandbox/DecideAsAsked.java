package org.pramaan.process.sandbox;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.sandbox.SandboxOutcomes;
import org.springframework.stereotype.Component;

/** Decides the open review of a session of the sandbox as its client asked. */
@Component
class DecideAsAsked implements JavaDelegate {

    private final SandboxOutcomes outcomes;
    private final SandboxReviewer reviewer;

    DecideAsAsked(SandboxOutcomes outcomes, SandboxReviewer reviewer) {
        this.outcomes = outcomes;
        this.reviewer = reviewer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sessionId = UUID.fromString(execution.getProcessBusinessKey());
        outcomes.of(sessionId).ifPresent(outcome -> reviewer.decide(sessionId, outcome));
    }
}
