package org.pramaan.process.message;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.notification.MessageSending;
import org.springframework.stereotype.Component;

/** Forgets the message whose id is the business key. */
@Component
class GiveUpMessage implements JavaDelegate {

    private final MessageSending sending;

    GiveUpMessage(MessageSending sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sending.giveUp(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
