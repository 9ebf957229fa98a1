package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.sandbox.SandboxCues;
import org.pramaan.session.SessionMoves;
import org.springframework.stereotype.Component;

/** The session waits for a reviewer from now on. */
@Component
class OpenReview implements JavaDelegate {

    private final SessionMoves moves;
    private final SandboxCues sandbox;

    OpenReview(SessionMoves moves, SandboxCues sandbox) {
        this.moves = moves;
        this.sandbox = sandbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sessionId = Case.sessionOf(execution);
        moves.openReview(sessionId);
        sandbox.reviewOpened(sessionId);
    }
}
