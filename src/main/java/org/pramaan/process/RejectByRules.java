package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.compliance.Actor;
import org.pramaan.session.SessionMoves;
import org.springframework.stereotype.Component;

/** The rules reject the session; off unless compliance switches it on (CF-25). */
@Component
class RejectByRules implements JavaDelegate {

    private final SessionMoves moves;

    RejectByRules(SessionMoves moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moves.reject(Case.sessionOf(execution), Actor.step("RejectByRules"), "RULES");
    }
}
