package org.pramaan.process.digilocker;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.pramaan.digilocker.FetchWorkflow;
import org.springframework.stereotype.Component;

/** Starts one {@code digilocker-fetch} per fetch, with the session's id as business key. */
@Component
class CamundaFetchWorkflow implements FetchWorkflow {

    private final RuntimeService runtime;

    CamundaFetchWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void begin(UUID sessionId, UUID fetchId) {
        runtime.createProcessInstanceByKey("digilocker-fetch")
                .processDefinitionWithoutTenantId()
                .businessKey(sessionId.toString())
                .setVariable(FetchFromDigilocker.FETCH_ID.name(), fetchId.toString())
                .execute();
    }
}
