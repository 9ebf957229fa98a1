package org.pramaan.process.delivery;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.pramaan.webhook.WebhookWorkflow;
import org.springframework.stereotype.Component;

/** Starts one {@code webhook-delivery} per delivery, with the delivery's id as business key. */
@Component
class CamundaWebhookWorkflow implements WebhookWorkflow {

    private final RuntimeService runtime;

    CamundaWebhookWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void deliver(String deliveryId, UUID clientId) {
        runtime.createProcessInstanceByKey("webhook-delivery")
                .processDefinitionWithoutTenantId()
                .businessKey(deliveryId)
                .execute();
    }
}
