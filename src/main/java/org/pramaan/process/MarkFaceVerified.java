package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.session.SessionMoves;
import org.springframework.stereotype.Component;

/** The rules approve the session. */
@Component
class MarkFaceVerified implements JavaDelegate {

    private final SessionMoves moves;

    MarkFaceVerified(SessionMoves moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moves.approveByRules(Case.sessionOf(execution));
    }
}
