package org.pramaan.process;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Tasks as Tasklist shows them: to whoever has claimed one, and to the groups it is offered to until somebody has. */
@Component
public class OfferedTasks {

    private final TaskService tasks;
    private final RuntimeService engine;

    OfferedTasks(TaskService tasks, RuntimeService engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    /** @param kind the id of the task in its diagram */
    public Optional<Task> find(String taskId, String kind, String user, Collection<String> groups) {
        var query = tasks.createTaskQuery().taskId(taskId).taskDefinitionKey(kind);
        return Optional.ofNullable(query.active().singleResult())
                .filter(task ->
                        user.equals(task.getAssignee()) || (task.getAssignee() == null && isOffered(task, groups)));
    }

    /** Whose case the task belongs to. */
    public UUID businessKey(Task task) {
        var instance = engine.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return UUID.fromString(instance.getBusinessKey());
    }

    private boolean isOffered(Task task, Collection<String> groups) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .anyMatch(link -> link.getGroupId() != null && groups.contains(link.getGroupId()));
    }
}
