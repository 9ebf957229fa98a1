package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.session.SessionMoves;
import org.springframework.stereotype.Component;

/** Nobody completed the session in time, or a newer one took its place. */
@Component
class ExpireSession implements JavaDelegate {

    private final SessionMoves moves;

    ExpireSession(SessionMoves moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moves.expire(Case.sessionOf(execution));
    }
}
