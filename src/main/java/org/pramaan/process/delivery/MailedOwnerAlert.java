package org.pramaan.process.delivery;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.pramaan.webhook.OwnerAlert;
import org.springframework.stereotype.Component;

/** Starts one {@code webhook-disabled} per owner, so that each is written to once, whatever becomes of the others. */
@Component
class MailedOwnerAlert implements OwnerAlert {

    private final RuntimeService runtime;
    private final Owners owners;

    MailedOwnerAlert(RuntimeService runtime, Owners owners) {
        this.runtime = runtime;
        this.owners = owners;
    }

    @Override
    public void endpointDisabled(UUID endpointId, UUID clientId) {
        owners.of(clientId)
                .forEach(owner -> runtime.createProcessInstanceByKey("webhook-disabled")
                        .processDefinitionWithoutTenantId()
                        .businessKey(endpointId.toString())
                        .setVariable(MailOwner.CLIENT_ID.name(), clientId.toString())
                        .setVariable(MailOwner.OWNER_ID.name(), owner.toString())
                        .execute());
    }
}
