package org.pramaan.process.customer;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.pramaan.customer.CustomerWorkflow;
import org.springframework.stereotype.Component;

/** Starts one {@code customer-kyc} for each submission, with the account's id as business key. */
@Component
class CamundaCustomerWorkflow implements CustomerWorkflow {

    private final RuntimeService runtime;

    CamundaCustomerWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID customerId, boolean automatic, double approvalScore) {
        runtime.createProcessInstanceByKey(CustomerCase.PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(customerId.toString())
                .setVariable(CustomerCase.AUTOMATIC.name(), automatic)
                .setVariable(CustomerCase.APPROVAL_SCORE.name(), approvalScore)
                .execute();
    }
}
