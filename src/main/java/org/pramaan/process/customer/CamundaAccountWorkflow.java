package org.pramaan.process.customer;

import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.pramaan.customer.AccountWorkflow;
import org.springframework.stereotype.Component;

/** Starts {@code customer-sign-in} and {@code customer-erasure}, with the account's id as business key. */
@Component
class CamundaAccountWorkflow implements AccountWorkflow {

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final CamundaCaseEndings cases;

    CamundaAccountWorkflow(RuntimeService runtime, ManagementService jobs, CamundaCaseEndings cases) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.cases = cases;
    }

    @Override
    public void follow(UUID customerId) {
        start(CustomerCase.SIGN_IN, customerId);
    }

    @Override
    public void erase(UUID customerId) {
        cases.end(customerId);
        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(customerId.toString(), CustomerCase.ERASURE)
                .list();
        if (running.isEmpty()) start(CustomerCase.ERASURE, customerId);
        running.forEach(erasure -> retry(erasure.getId()));
    }

    private void retry(String instance) {
        var halted = jobs.createJobQuery()
                .processInstanceId(instance)
                .noRetriesLeft()
                .list();
        halted.stream().map(Job::getId).forEach(job -> jobs.setJobRetries(job, 1));
    }

    private void start(String process, UUID customerId) {
        runtime.createProcessInstanceByKey(process)
                .processDefinitionWithoutTenantId()
                .businessKey(customerId.toString())
                .execute();
    }
}
