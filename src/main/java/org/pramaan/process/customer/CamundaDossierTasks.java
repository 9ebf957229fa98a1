package org.pramaan.process.customer;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.pramaan.dossier.DossierTask;
import org.pramaan.dossier.DossierTasks;
import org.springframework.stereotype.Component;

/** The tasks in which customers are reviewed, as Tasklist shows them. */
@Component
class CamundaDossierTasks implements DossierTasks {

    private final TaskService tasks;
    private final RuntimeService engine;

    CamundaDossierTasks(TaskService tasks, RuntimeService engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    @Override
    public Optional<DossierTask> find(String taskId, String user, Collection<String> groups) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(taskId)
                        .taskDefinitionKey(CustomerCase.REVIEW_TASK)
                        .active()
                        .singleResult())
                .filter(task ->
                        user.equals(task.getAssignee()) || (task.getAssignee() == null && isOffered(task, groups)))
                .map(this::dossierTask);
    }

    private boolean isOffered(Task task, Collection<String> groups) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .anyMatch(link -> link.getGroupId() != null && groups.contains(link.getGroupId()));
    }

    private DossierTask dossierTask(Task task) {
        var instance = engine.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return new DossierTask(task.getId(), UUID.fromString(instance.getBusinessKey()), task.getAssignee());
    }
}
