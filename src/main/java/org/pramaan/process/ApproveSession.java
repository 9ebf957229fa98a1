package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.review.Reviews;
import org.pramaan.session.SessionMoves;
import org.springframework.stereotype.Component;

/** A reviewer approved the session. */
@Component
class ApproveSession implements JavaDelegate {

    private final Reviews reviews;
    private final SessionMoves moves;

    ApproveSession(Reviews reviews, SessionMoves moves) {
        this.reviews = reviews;
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.latest(Case.sessionOf(execution));
        moves.approve(review.sessionId(), review.reviewer());
    }
}
