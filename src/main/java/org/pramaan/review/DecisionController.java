package org.pramaan.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the decision from the Tasklist form, just before the form completes the task. */
@RestController
class DecisionController {

    private final ReviewDesk desk;
    private final Reviews reviews;

    DecisionController(ReviewDesk desk, Reviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @PostMapping("/review/{taskId}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String taskId, @RequestBody Decided decided, Authentication signedIn) {
        var reviewer = Reviewer.of(signedIn);
        reviews.save(desk.requireClaimed(taskId, reviewer), reviewer.id(), decided.draft());
    }

    record Decided(
            @Nullable ReviewDecision decision,
            @Nullable ReasonCode reasonCode,
            @Nullable String comment,
            @Nullable Set<DocumentKind> documents) {

        Draft draft() {
            if (decision == null) throw Refusal.badRequest("VALIDATION_ERROR", "Choose a decision.");
            return new Draft(decision, reasonCode, comment, documents == null ? Set.of() : documents);
        }

        @Override
        public String toString() {
            return "Decided[%s]".formatted(decision);
        }
    }
}
