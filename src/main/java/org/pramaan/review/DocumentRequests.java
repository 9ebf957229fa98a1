package org.pramaan.review;

import java.util.Comparator;
import java.util.Optional;
import org.pramaan.session.SessionView;
import org.springframework.stereotype.Component;

/** Tells what reviewers asked for once more, as long as the session waits for it (BS-05). */
@Component
public class DocumentRequests {

    private final Reviews reviews;

    DocumentRequests(Reviews reviews) {
        this.reviews = reviews;
    }

    public Optional<DocumentRequest> openOf(SessionView session) {
        if (!session.isAskedAgain()) return Optional.empty();
        return reviews.of(session.id()).stream()
                .filter(review -> review.decision() == ReviewDecision.ASK_AGAIN)
                .max(Comparator.comparing(Review::savedAt))
                .map(Review::request);
    }
}
