package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.review.Reviews;
import org.pramaan.session.SessionMoves;
import org.springframework.stereotype.Component;

/** A reviewer wants documents again: the session waits for them. */
@Component
class AskAgain implements JavaDelegate {

    private final Reviews reviews;
    private final SessionMoves moves;

    AskAgain(Reviews reviews, SessionMoves moves) {
        this.reviews = reviews;
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.latest(Case.sessionOf(execution));
        moves.askAgain(review.sessionId(), review.reviewer(), review.documents());
        CaseVariable.STEP_FAILURE.set(execution, null); // belongs to the round that ends here
    }
}
