package org.pramaan.sandbox;

import java.util.UUID;

/** What the sandbox asks of the process that carries a session. Every call joins the caller's transaction. */
public interface SandboxWorkflow {

    /** The time to complete the session is over. */
    void timeOut(UUID sessionId);

    /** The open review, or the one about to open, is decided as the session's outcome says. */
    void decideReview(UUID sessionId);
}
