package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.compliance.Actor;
import org.pramaan.review.Reviews;
import org.pramaan.session.SessionMoves;
import org.springframework.stereotype.Component;

/** A reviewer rejected the session. */
@Component
class RejectSession implements JavaDelegate {

    private final Reviews reviews;
    private final SessionMoves moves;

    RejectSession(Reviews reviews, SessionMoves moves) {
        this.reviews = reviews;
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.latest(Case.sessionOf(execution));
        moves.reject(review.sessionId(), Actor.staff(review.reviewer()), review.requireReasonCode());
    }
}
