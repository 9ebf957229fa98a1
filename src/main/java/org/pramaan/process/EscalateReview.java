package org.pramaan.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** A review is overdue: its task rises above all others and supervisors see it too. */
@Component
class EscalateReview implements JavaDelegate {

    private static final int URGENT = 100;

    private final TaskService tasks;

    EscalateReview(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .list()
                .forEach(this::escalate);
    }

    private void escalate(Task task) {
        tasks.setPriority(task.getId(), URGENT);
        tasks.addCandidateGroup(task.getId(), "kyc-supervisors");
    }
}
