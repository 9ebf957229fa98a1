package org.pramaan.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.pramaan.review.ReviewTask;
import org.pramaan.review.ReviewTasks;
import org.springframework.stereotype.Component;

/** The review tasks of the engine, as Tasklist shows them. */
@Component
class CamundaReviewTasks implements ReviewTasks {

    private final TaskService tasks;
    private final RuntimeService engine;

    CamundaReviewTasks(TaskService tasks, RuntimeService engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    @Override
    public Optional<ReviewTask> find(String taskId, String user, Collection<String> groups) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(taskId)
                        .taskDefinitionKey("ReviewSession")
                        .active()
                        .singleResult())
                .filter(task ->
                        user.equals(task.getAssignee()) || (task.getAssignee() == null && isOffered(task, groups)))
                .map(this::reviewTask);
    }

    @Override
    public Optional<ReviewTask> openOf(UUID sessionId) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .processInstanceBusinessKey(sessionId.toString())
                        .taskDefinitionKey("ReviewSession")
                        .active()
                        .singleResult())
                .map(this::reviewTask);
    }

    private boolean isOffered(Task task, Collection<String> groups) {
        List<IdentityLink> links = tasks.getIdentityLinksForTask(task.getId());
        return links.stream().anyMatch(link -> link.getGroupId() != null && groups.contains(link.getGroupId()));
    }

    private ReviewTask reviewTask(Task task) {
        var instance = engine.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var failure = (String) engine.getVariable(task.getExecutionId(), CaseVariable.STEP_FAILURE.name());
        return new ReviewTask(task.getId(), UUID.fromString(instance.getBusinessKey()), task.getAssignee(), failure);
    }
}
