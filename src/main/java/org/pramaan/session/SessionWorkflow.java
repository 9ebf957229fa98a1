package org.pramaan.session;

import java.util.UUID;

/** What a session asks of the process that carries it. Every call joins the caller's transaction. */
public interface SessionWorkflow {

    /** A session was opened. */
    void start(UUID sessionId);

    /** A document arrived and wants to be read. */
    void read(UUID sessionId, UUID documentId);

    /** The last missing document arrived. */
    void documentsUploaded(UUID sessionId);

    /** Every document is read, or given up. */
    void documentsRead(UUID sessionId);

    /** A document was replaced after all had been read: the checks start over. */
    void startOver(UUID sessionId);

    /** A newer session of the same user took this one's place. */
    void supersede(UUID sessionId);
}
