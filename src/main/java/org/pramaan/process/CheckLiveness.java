package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.session.Findings;
import org.springframework.stereotype.Component;

/** Looks for signs of a presentation attack on the live photo (ISO/IEC 30107). */
@Component
class CheckLiveness implements JavaDelegate {

    private final Findings findings;
    private final LivenessChecks checks;

    CheckLiveness(Findings findings, LivenessChecks checks) {
        this.findings = findings;
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sessionId = Case.sessionOf(execution);
        var found = findings.once(sessionId, "CheckLiveness", LivenessFindings.class, () -> checks.assess(sessionId));
        CaseVariable.LIVENESS_SCORE.set(execution, found.score());
        CaseVariable.LIVENESS_METHOD.set(execution, found.method());
    }
}
