package org.pramaan.process.sandbox;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.pramaan.document.DocumentKind;
import org.pramaan.review.Draft;
import org.pramaan.review.ReasonCode;
import org.pramaan.review.ReviewDecision;
import org.pramaan.review.ReviewTask;
import org.pramaan.review.Reviews;
import org.pramaan.sandbox.SandboxCues;
import org.pramaan.sandbox.SandboxOutcome;
import org.springframework.stereotype.Component;

/** Plays the reviewer of test sessions: saves a decision and completes the task, as the review page does. */
@Component
class SandboxReviewer {

    private static final String NAME = "sandbox";

    private final TaskService tasks;
    private final Reviews reviews;
    private final SandboxCues cues;

    SandboxReviewer(TaskService tasks, Reviews reviews, SandboxCues cues) {
        this.tasks = tasks;
        this.reviews = reviews;
        this.cues = cues;
    }

    /** Does nothing if somebody else has decided meanwhile. */
    void decide(UUID sessionId, SandboxOutcome outcome) {
        find(sessionId).ifPresent(task -> {
            var draft = draft(outcome);
            reviews.save(new ReviewTask(task.getId(), sessionId, NAME, null), NAME, draft);
            tasks.complete(task.getId());
            if (draft.decision() == ReviewDecision.ASK_AGAIN) cues.documentsAskedAgain(sessionId);
        });
    }

    private Optional<Task> find(UUID sessionId) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .processInstanceBusinessKey(sessionId.toString())
                .taskDefinitionKey("ReviewSession")
                .active()
                .singleResult());
    }

    private static Draft draft(SandboxOutcome outcome) {
        return switch (outcome) {
            case REJECTED -> new Draft(ReviewDecision.REJECT, ReasonCode.FACE_MISMATCH, null, Set.of());
            case ASKED_AGAIN ->
                new Draft(
                        ReviewDecision.ASK_AGAIN, ReasonCode.DOCUMENT_UNREADABLE, null, Set.of(DocumentKind.PAN_CARD));
            default -> new Draft(ReviewDecision.APPROVE, null, null, Set.of());
        };
    }
}
