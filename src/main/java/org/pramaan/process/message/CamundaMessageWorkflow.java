package org.pramaan.process.message;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.pramaan.notification.MessageWorkflow;
import org.springframework.stereotype.Component;

/** Starts one {@code notification} per message, with the message's id as business key. */
@Component
class CamundaMessageWorkflow implements MessageWorkflow {

    private final RuntimeService runtime;

    CamundaMessageWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void deliver(UUID messageId) {
        runtime.createProcessInstanceByKey("notification")
                .processDefinitionWithoutTenantId()
                .businessKey(messageId.toString())
                .execute();
    }
}
