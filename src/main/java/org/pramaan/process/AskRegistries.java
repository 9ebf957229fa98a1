package org.pramaan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.pramaan.registry.RegistryFindings;
import org.pramaan.session.Findings;
import org.springframework.stereotype.Component;

/** Asks the registries named in the diagram about the person (DC-02 to DC-05). */
@Component
class AskRegistries implements JavaDelegate {

    private final Findings findings;
    private final RegistryQuestions questions;
    private final SandboxFindings sandbox;

    AskRegistries(Findings findings, RegistryQuestions questions, SandboxFindings sandbox) {
        this.findings = findings;
        this.questions = questions;
        this.sandbox = sandbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sessionId = Case.sessionOf(execution);
        var wanted = (String) execution.getVariableLocal("registries");
        var found = findings.once(sessionId, "AskRegistries", RegistryFindings.class, () -> ask(sessionId, wanted));
        CaseVariable.PAN_VERIFIED.set(execution, found.panVerified());
        CaseVariable.BANK_VERIFIED.set(execution, found.bankVerified());
        CaseVariable.CKYC_FOUND.set(execution, found.ckycFound());
        CaseVariable.AADHAAR_VERIFIED.set(execution, found.aadhaarVerified());
        CaseVariable.REGISTRY_NAME_MATCH_SCORE.set(execution, found.nameMatchScore());
        CaseVariable.REGISTRIES_UNAVAILABLE.set(execution, found.withoutAnswer());
        CaseVariable.REGISTRIES_NOT_ASKED.set(execution, found.withoutQuestion());
        CaseVariable.CONSENTS_MISSING.set(execution, found.withoutConsent());
    }

    private RegistryFindings ask(UUID sessionId, @Nullable String wanted) {
        return sandbox.registries(sessionId).orElseGet(() -> questions.ask(sessionId, wanted));
    }
}
