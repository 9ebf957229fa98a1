package org.pramaan.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a job fails. While attempts are left, the engine's own retry cycle applies. After the last one, a
 * process that draws a "step gave up" event is sent there with the reason; any other gets the engine's incident. It
 * runs after the rollback in a transaction of its own, so it works whatever broke.
 */
class StepFailureCommand extends DefaultJobRetryCmd {

    private static final int LAST = 1;

    private final RuntimeService engine;

    StepFailureCommand(String jobId, Throwable exception, RuntimeService engine) {
        super(jobId, exception);
        this.engine = engine;
    }

    @Override
    public @Nullable Object execute(CommandContext context) {
        var job = getJob();
        if (job == null || job.getRetries() > LAST || !drawsTheEvent(job)) return super.execute(context);
        engine.createMessageCorrelation(Case.STEP_FAILED)
                .processInstanceId(job.getProcessInstanceId())
                .setVariable(CaseVariable.STEP_FAILURE.name(), StepFailure.word(job.getActivityId(), exception))
                .correlate();
        return null;
    }

    private boolean drawsTheEvent(JobEntity job) {
        return job.getProcessInstanceId() != null
                && engine.createEventSubscriptionQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .eventName(Case.STEP_FAILED)
                                .count()
                        == 1;
    }
}
