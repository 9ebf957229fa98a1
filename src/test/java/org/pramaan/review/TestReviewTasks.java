package org.pramaan.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Task lists in memory: every task is offered to the group kyc-reviewers until somebody claims it. */
class TestReviewTasks implements ReviewTasks {

    private static final String GROUP = "kyc-reviewers";

    private final Map<String, ReviewTask> open = new HashMap<>();

    ReviewTask offer(UUID sessionId, @Nullable String stepFailure) {
        return put(new ReviewTask("task-" + UUID.randomUUID(), sessionId, null, stepFailure));
    }

    ReviewTask claim(ReviewTask task, String user) {
        return put(new ReviewTask(task.id(), task.sessionId(), user, task.stepFailure()));
    }

    private ReviewTask put(ReviewTask task) {
        open.put(task.id(), task);
        return task;
    }

    @Override
    public Optional<ReviewTask> find(String taskId, String user, Collection<String> groups) {
        return Optional.ofNullable(open.get(taskId))
                .filter(task -> task.assignee() == null ? groups.contains(GROUP) : user.equals(task.assignee()));
    }

    @Override
    public Optional<ReviewTask> openOf(UUID sessionId) {
        return open.values().stream()
                .filter(task -> task.sessionId().equals(sessionId))
                .findFirst();
    }
}
