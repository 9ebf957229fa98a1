package org.pramaan.review;

import java.util.Optional;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Hands a reviewer the task they may work on; of any other they learn nothing, not even that it exists. */
@Component
class ReviewDesk {

    private final ReviewTasks tasks;

    ReviewDesk(ReviewTasks tasks) {
        this.tasks = tasks;
    }

    Optional<ReviewTask> find(String taskId, Reviewer reviewer) {
        return tasks.find(taskId, reviewer.id(), reviewer.groups());
    }

    /** @throws Refusal 404 if it is not theirs to see */
    ReviewTask require(String taskId, Reviewer reviewer) {
        return find(taskId, reviewer).orElseThrow(ReviewDesk::unknown);
    }

    /** @throws Refusal 404 likewise, 409 unless they have claimed it */
    ReviewTask requireClaimed(String taskId, Reviewer reviewer) {
        var task = require(taskId, reviewer);
        if (task.isClaimedBy(reviewer)) return task;
        throw new Refusal(HttpStatus.CONFLICT, "TASK_NOT_CLAIMED", "Claim the task before you decide.");
    }

    private static Refusal unknown() {
        return Refusal.notFound("TASK_NOT_FOUND", "This task is not open, or somebody else has claimed it.");
    }
}
