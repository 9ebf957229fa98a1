package org.pramaan.process;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.pramaan.status.Condition;
import org.pramaan.status.PartStatus;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** How many jobs of a process wait although they could run. How long a queue is long is a setting. */
@Component
class Backlog {

    private final ManagementService jobs;
    private final ProcessSettings settings;

    Backlog(ManagementService jobs, ProcessSettings settings) {
        this.jobs = jobs;
        this.settings = settings;
    }

    PartStatus of(String processKey, String late) {
        try {
            long waiting = jobs.createJobQuery()
                    .processDefinitionKey(processKey)
                    .executable()
                    .count();
            return waiting < settings.longQueue()
                    ? new PartStatus(Condition.WORKING, "Nothing waits for long.")
                    : new PartStatus(Condition.IMPAIRED, late);
        } catch (ProcessEngineException | DataAccessException away) {
            return new PartStatus(Condition.DOWN, "It cannot go on at present.");
        }
    }
}
