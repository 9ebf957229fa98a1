package org.pramaan.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.pramaan.session.SessionErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What still runs for a session that is erased, such as a reading in the queue, ends with it: there is nothing left to do. */
@Component
class CaseErasure {
    private final RuntimeService engine;

    CaseErasure(RuntimeService engine) {
        this.engine = engine;
    }

    @EventListener
    void erase(SessionErased erased) {
        var running = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(erased.sessionId().toString())
                .list();
        running.stream()
                .map(ProcessInstance::getId)
                .forEach(instance -> engine.deleteProcessInstance(instance, "session erased"));
    }
}
