package org.pramaan.sandbox;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The moments of a case at which the sandbox plays somebody: the person who comes too late, and the reviewer. */
@Component
@Transactional
public class SandboxCues {

    private final SandboxOutcomes outcomes;
    private final OutcomeTable table;
    private final SandboxWorkflow workflow;

    SandboxCues(SandboxOutcomes outcomes, OutcomeTable table, SandboxWorkflow workflow) {
        this.outcomes = outcomes;
        this.table = table;
        this.workflow = workflow;
    }

    /** A session was opened. */
    public void sessionOpened(UUID sessionId) {
        outcomes.of(sessionId)
                .filter(outcome -> outcome == SandboxOutcome.EXPIRED)
                .ifPresent(expired -> workflow.timeOut(sessionId));
    }

    /** A review is about to open. */
    public void reviewOpened(UUID sessionId) {
        outcomes.of(sessionId)
                .filter(SandboxOutcome::isDecidedByReviewer)
                .ifPresent(decided -> workflow.decideReview(sessionId));
    }

    /** The documents were asked for again: those that come now are approved. */
    public void documentsAskedAgain(UUID sessionId) {
        table.put(sessionId, SandboxOutcome.APPROVED);
    }
}
