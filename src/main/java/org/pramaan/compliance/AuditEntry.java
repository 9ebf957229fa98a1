package org.pramaan.compliance;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param action a stable word, such as {@code session.opened}
 * @param subject the session it was done to, if any
 * @param details a few facts, never personal data: the trail outlives the session
 */
public record AuditEntry(
        UUID clientId, Actor actor, String action, @Nullable UUID subject, Map<String, ?> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }
}
