package org.pramaan.sandbox;

import java.util.UUID;
import org.pramaan.client.Caller;
import org.pramaan.session.SessionState;
import org.springframework.stereotype.Component;

/** Plays what a session waits for: its documents, its reviewer, or that nobody came in time. */
@Component
class Simulation {

    private final SimulatedDocuments documents;
    private final SandboxWorkflow workflow;

    Simulation(SimulatedDocuments documents, SandboxWorkflow workflow) {
        this.documents = documents;
        this.workflow = workflow;
    }

    /** @throws org.pramaan.problem.Refusal 409 if the session waits for nothing that leads to this outcome */
    void play(Caller caller, UUID sessionId, SessionState state, SandboxOutcome outcome) {
        switch (state) {
            case CREATED -> collect(caller, sessionId, outcome);
            case IN_REVIEW -> review(sessionId, outcome);
            case COLLECTED, EXTRACTED -> throw SandboxRefusals.underWay();
            case AUTO_APPROVED, APPROVED, REJECTED, EXPIRED -> throw SandboxRefusals.decided();
        }
    }

    private void collect(Caller caller, UUID sessionId, SandboxOutcome outcome) {
        if (outcome == SandboxOutcome.EXPIRED) workflow.timeOut(sessionId);
        else documents.submitMissing(caller, sessionId);
    }

    private void review(UUID sessionId, SandboxOutcome outcome) {
        if (outcome != SandboxOutcome.APPROVED && !outcome.isDecidedByReviewer()) throw SandboxRefusals.inReview();
        workflow.decideReview(sessionId);
    }
}
