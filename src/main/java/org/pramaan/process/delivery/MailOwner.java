package org.pramaan.process.delivery;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.process.Variable;
import org.springframework.stereotype.Component;

/** Tells one owner that an endpoint was switched off; the business key is the endpoint's id. */
@Component
class MailOwner implements JavaDelegate {

    static final Variable<String> CLIENT_ID = new Variable<>("clientId", String.class);
    static final Variable<String> OWNER_ID = new Variable<>("ownerId", String.class);

    private final OwnerMail mail;

    MailOwner(OwnerMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.send(
                UUID.fromString(CLIENT_ID.require(execution)),
                UUID.fromString(execution.getProcessBusinessKey()),
                UUID.fromString(OWNER_ID.require(execution)));
    }
}
