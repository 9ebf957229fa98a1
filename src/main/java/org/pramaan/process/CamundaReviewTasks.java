package org.pramaan.process;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.pramaan.review.ReviewTask;
import org.pramaan.review.ReviewTasks;
import org.springframework.stereotype.Component;

/** The review tasks of the engine, as Tasklist shows them. */
@Component
class CamundaReviewTasks implements ReviewTasks {

    private static final String KIND = "ReviewSession";

    private final OfferedTasks offered;
    private final TaskService tasks;

    CamundaReviewTasks(OfferedTasks offered, TaskService tasks) {
        this.offered = offered;
        this.tasks = tasks;
    }

    @Override
    public Optional<ReviewTask> find(String taskId, String user, Collection<String> groups) {
        return offered.find(taskId, KIND, user, groups).map(this::reviewTask);
    }

    @Override
    public Optional<ReviewTask> openOf(UUID sessionId) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .processInstanceBusinessKey(sessionId.toString())
                        .taskDefinitionKey(KIND)
                        .active()
                        .singleResult())
                .map(this::reviewTask);
    }

    private ReviewTask reviewTask(Task task) {
        var failure = (String) tasks.getVariable(task.getId(), CaseVariable.STEP_FAILURE.name());
        return new ReviewTask(task.getId(), offered.businessKey(task), task.getAssignee(), failure);
    }
}
