package org.pramaan.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.Ids;
import org.pramaan.problem.Refusal;
import org.pramaan.session.SessionKeys;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers decided and why; comments are encrypted with the session's key. */
@Component
@Transactional
public class Reviews {

    private final ReviewRepository repository;
    private final SessionKeys keys;
    private final Clock clock;
    private final Ids ids;

    Reviews(ReviewRepository repository, SessionKeys keys, Clock clock, Ids ids) {
        this.repository = repository;
        this.keys = keys;
        this.clock = clock;
        this.ids = ids;
    }

    /** Saves what the reviewer is about to decide; the last one before the task is completed counts. */
    public void save(ReviewTask task, String reviewer, Draft draft) {
        var now = clock.instant();
        var comment = seal(task.sessionId(), draft.comment());
        repository
                .findByTaskId(task.id())
                .ifPresentOrElse(
                        review -> review.revise(reviewer, draft, comment, now),
                        () -> repository.save(new Review(ids.next(), task, reviewer, draft, comment, now)));
    }

    /**
     * The decision saved for a task that is being completed, from now on final.
     *
     * @throws Refusal 409 if nothing was saved
     */
    public Review settle(UUID sessionId, String taskId) {
        var review = repository
                .findByTaskId(taskId)
                .filter(saved -> saved.sessionId().equals(sessionId))
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "NO_DECISION", "Decide on the review page first"));
        review.settle(clock.instant());
        return review;
    }

    /** The session's last settled review. */
    public Review latest(UUID sessionId) {
        var settled = of(sessionId);
        if (settled.isEmpty()) throw new IllegalStateException("The session was never reviewed");
        return settled.get(settled.size() - 1);
    }

    @Transactional(readOnly = true)
    List<Review> of(UUID sessionId) {
        return repository.findBySessionIdAndSettledAtNotNullOrderBySettledAt(sessionId);
    }

    @Transactional(readOnly = true)
    @Nullable
    String comment(Review review) {
        var sealed = review.sealedComment();
        if (sealed == null) return null;
        return keys.find(review.sessionId())
                .map(cipher -> cipher.decryptText(sealed, "review-comment"))
                .orElse(null);
    }

    private byte @Nullable [] seal(UUID sessionId, @Nullable String comment) {
        if (comment == null || comment.isBlank()) return null;
        return keys.find(sessionId).orElseThrow().encryptText(comment, "review-comment");
    }
}
