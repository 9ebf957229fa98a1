package org.pramaan.process.message;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.notification.MessageSending;
import org.springframework.stereotype.Component;

/** Tries once to send the message whose id is the business key. */
@Component
class SendMessage implements JavaDelegate {

    private final MessageSending sending;

    SendMessage(MessageSending sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sending.attempt(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
