package org.pramaan.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.pramaan.sandbox.SandboxCues;
import org.pramaan.session.SessionWorkflow;
import org.springframework.stereotype.Component;

/** Carries sessions through the diagrams of processes/kyc-session.bpmn. */
@Component
class CamundaSessionWorkflow implements SessionWorkflow {

    private final RuntimeService engine;
    private final SessionEvents events;
    private final SandboxCues sandbox;

    CamundaSessionWorkflow(RuntimeService engine, SessionEvents events, SandboxCues sandbox) {
        this.engine = engine;
        this.events = events;
        this.sandbox = sandbox;
    }

    @Override
    public void start(UUID sessionId) {
        engine.startProcessInstanceByKey(Case.SESSION_PROCESS, sessionId.toString());
        sandbox.sessionOpened(sessionId);
    }

    @Override
    public void read(UUID sessionId, UUID documentId) {
        engine.createProcessInstanceByKey(Case.DOCUMENT_PROCESS)
                .businessKey(sessionId.toString())
                .setVariable(CaseVariable.DOCUMENT_ID.name(), documentId.toString())
                .execute();
    }

    @Override
    public void documentsUploaded(UUID sessionId) {
        events.raise(sessionId, SessionEvents.DOCUMENTS_UPLOADED);
    }

    @Override
    public void documentsRead(UUID sessionId) {
        correlate(sessionId, Case.DOCUMENTS_READ);
    }

    @Override
    public void startOver(UUID sessionId) {
        correlate(sessionId, Case.DOCUMENT_REPLACED);
    }

    @Override
    public void supersede(UUID sessionId) {
        correlate(sessionId, Case.SESSION_SUPERSEDED);
    }

    private void correlate(UUID sessionId, String message) {
        engine.createMessageCorrelation(message)
                .processInstanceBusinessKey(sessionId.toString())
                .correlate();
    }
}
