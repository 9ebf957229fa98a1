package org.pramaan.compliance;

import java.time.Instant;

/**
 * An entry of the audit trail, as people read it.
 *
 * @param actor the kind of actor and its id, such as {@code STAFF:rita}
 * @param details canonical JSON
 */
public record PastEntry(Instant at, String actor, String action, String details) {}
