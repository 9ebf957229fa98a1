package org.pramaan.process.instant;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The names by which engine and diagram know a verification. */
final class VerificationCase {

    static final String PROCESS = "instant-verification";
    static final String FACE_MISSING = "FaceMissing";

    private VerificationCase() {}

    /** The verification an execution belongs to: the business key. */
    static UUID idOf(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
