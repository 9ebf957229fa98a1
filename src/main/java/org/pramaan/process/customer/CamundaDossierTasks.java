package org.pramaan.process.customer;

import java.util.Collection;
import java.util.Optional;
import org.pramaan.dossier.DossierTask;
import org.pramaan.dossier.DossierTasks;
import org.pramaan.process.OfferedTasks;
import org.springframework.stereotype.Component;

/** The tasks in which customers are reviewed, as Tasklist shows them. */
@Component
class CamundaDossierTasks implements DossierTasks {

    private final OfferedTasks tasks;

    CamundaDossierTasks(OfferedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<DossierTask> find(String taskId, String user, Collection<String> groups) {
        return tasks.find(taskId, CustomerCase.REVIEW_TASK, user, groups)
                .map(task -> new DossierTask(task.getId(), tasks.businessKey(task), task.getAssignee()));
    }
}
