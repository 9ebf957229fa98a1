package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.session.SessionMoves;
import org.springframework.stereotype.Component;

/** The session waits for a reviewer from now on. */
@Component
class OpenReview implements JavaDelegate {

    private final SessionMoves moves;

    OpenReview(SessionMoves moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moves.openReview(Case.sessionOf(execution));
    }
}
