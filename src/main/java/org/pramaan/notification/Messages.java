package org.pramaan.notification;

import java.time.Clock;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.pramaan.problem.Unavailable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages to people in. They leave later, by a process, when the caller's transaction has committed. */
@Component
public class Messages {

    private final MessageTable table;
    private final Outlets outlets;
    private final MessageWorkflow workflow;
    private final Ids ids;
    private final Clock clock;

    Messages(MessageTable table, Outlets outlets, MessageWorkflow workflow, Ids ids, Clock clock) {
        this.table = table;
        this.outlets = outlets;
        this.workflow = workflow;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Unavailable if nothing is configured by which the message could leave */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(OutgoingMessage message) {
        outlets.require(message.channel());
        var id = ids.next();
        table.add(id, message, clock.instant());
        workflow.deliver(id);
    }

    /** Forgets every message to this person, those that have not left yet among them: they do not leave any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID personId) {
        table.forget(personId);
    }
}
