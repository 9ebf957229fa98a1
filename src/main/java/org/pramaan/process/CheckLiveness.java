package org.pramaan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.session.Findings;
import org.springframework.stereotype.Component;

/** Looks for signs of a presentation attack on the live photo (ISO/IEC 30107). */
@Component
class CheckLiveness implements JavaDelegate {

    private final Findings findings;
    private final LivenessChecks checks;
    private final SandboxFindings sandbox;
    private final ChallengePolicy policy;

    CheckLiveness(Findings findings, LivenessChecks checks, SandboxFindings sandbox, ChallengePolicy policy) {
        this.findings = findings;
        this.checks = checks;
        this.sandbox = sandbox;
        this.policy = policy;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sessionId = Case.sessionOf(execution);
        var found = findings.once(sessionId, "CheckLiveness", LivenessFindings.class, () -> assess(sessionId));
        CaseVariable.LIVENESS_SCORE.set(execution, found.score());
        CaseVariable.LIVENESS_METHOD.set(execution, found.method());
        CaseVariable.LIVENESS_CHALLENGE_REQUIRED.set(execution, isChallengeRequired(sessionId));
    }

    /** Who chose how a session of the sandbox ends met nothing real. */
    private boolean isChallengeRequired(UUID sessionId) {
        return sandbox.liveness(sessionId).isEmpty() && policy.isRequired(sessionId);
    }

    private LivenessFindings assess(UUID sessionId) {
        return sandbox.liveness(sessionId).orElseGet(() -> checks.assess(sessionId));
    }
}
