package org.pramaan.process.customer;

import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.pramaan.customer.CaseEndings;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Ends customers' cases in the engine. */
@Component
class CamundaCaseEndings implements CaseEndings {

    private static final String[] CASES = {CustomerCase.VERIFICATION, CustomerCase.PROCESS, CustomerCase.SIGN_IN};

    private final RuntimeService runtime;
    private final HistoryService history;

    CamundaCaseEndings(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    @Override
    public void suspend(UUID customerId) {
        orAgain(() -> runtime.createMessageCorrelation(CustomerCase.SUSPENDED)
                .processInstanceBusinessKey(customerId.toString())
                .correlateAll());
    }

    @Override
    public void end(UUID customerId) {
        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(customerId.toString())
                .processDefinitionKeyIn(CASES)
                .rootProcessInstances()
                .list();
        running.stream()
                .map(ProcessInstance::getId)
                .forEach(id -> orAgain(() -> runtime.deleteProcessInstance(id, "customer erased")));
    }

    @Override
    public void forget(UUID customerId) {
        var past = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(customerId.toString())
                .processDefinitionKeyIn(CASES)
                .finished()
                .list();
        past.stream().map(HistoricProcessInstance::getId).forEach(history::deleteHistoricProcessInstanceIfExists);
    }

    private static void orAgain(Runnable work) {
        try {
            work.run();
        } catch (OptimisticLockingException faster) {
            throw new OptimisticLockingFailureException("The case moved on meanwhile", faster);
        }
    }
}
