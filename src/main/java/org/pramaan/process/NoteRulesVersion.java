package org.pramaan.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Notes which version of the verdict's rules a session was opened under; it keeps them whatever is deployed later. */
@Component
class NoteRulesVersion implements ExecutionListener {

    private final RepositoryService repository;

    NoteRulesVersion(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var rules = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(Case.VERDICT_DECISION)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        CaseVariable.VERDICT_VERSION.set(execution, rules.getVersion());
    }
}
