package org.pramaan.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pramaan.session.SessionWorkflow;

/** A process that does nothing but remember which document is to be read next for each session. */
class TestWorkflow implements SessionWorkflow {

    private final Map<UUID, UUID> toRead = new HashMap<>();

    UUID documentToRead(UUID sessionId) {
        return Objects.requireNonNull(toRead.get(sessionId));
    }

    @Override
    public void read(UUID sessionId, UUID documentId) {
        toRead.put(sessionId, documentId);
    }

    @Override
    public void start(UUID sessionId) {}

    @Override
    public void documentsUploaded(UUID sessionId) {}

    @Override
    public void documentsRead(UUID sessionId) {}

    @Override
    public void startOver(UUID sessionId) {}

    @Override
    public void supersede(UUID sessionId) {}
}
