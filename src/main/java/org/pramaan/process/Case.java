package org.pramaan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The names by which engine and diagrams know a session. */
final class Case {

    static final String SESSION_PROCESS = "kyc-session";
    static final String DOCUMENT_PROCESS = "read-document";
    static final String VERDICT_DECISION = "verdict";
    static final String DOCUMENTS_READ = "DocumentsRead";
    static final String DOCUMENT_REPLACED = "DocumentReplaced";
    static final String SESSION_SUPERSEDED = "SessionSuperseded";
    static final String STEP_FAILED = "StepFailed";

    private Case() {}

    /** The session an execution belongs to: the business key. */
    static UUID sessionOf(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
