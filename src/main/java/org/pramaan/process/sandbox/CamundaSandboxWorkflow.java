package org.pramaan.process.sandbox;

import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.pramaan.sandbox.SandboxWorkflow;
import org.springframework.stereotype.Component;

/** Lets a session of the sandbox run out of time, or its review be decided by a process of its own. */
@Component
class CamundaSandboxWorkflow implements SandboxWorkflow {

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final Clock clock;

    CamundaSandboxWorkflow(RuntimeService runtime, ManagementService jobs, Clock clock) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void timeOut(UUID sessionId) {
        var session = runtime.createProcessInstanceQuery()
                .processDefinitionKey("kyc-session")
                .processInstanceBusinessKey(sessionId.toString())
                .singleResult();
        var timer = jobs.createJobQuery()
                .processInstanceId(session.getId())
                .activityId("SessionTimedOut")
                .singleResult();
        jobs.setJobDuedate(timer.getId(), Date.from(clock.instant()));
    }

    @Override
    public void decideReview(UUID sessionId) {
        runtime.createProcessInstanceByKey("sandbox-review")
                .processDefinitionWithoutTenantId()
                .businessKey(sessionId.toString())
                .execute();
    }
}
