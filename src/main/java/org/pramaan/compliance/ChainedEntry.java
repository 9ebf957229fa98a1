package org.pramaan.compliance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry in its place: everything its hash covers. Details are canonical JSON, the time has microseconds. */
record ChainedEntry(
        UUID clientId,
        long sequence,
        Instant at,
        String actor,
        String action,
        @Nullable UUID subject,
        String details,
        Link previous) {

    /** The entry's own link, to which the next one is chained. */
    Link link() {
        return Link.of(CanonicalJson.of(this));
    }
}
