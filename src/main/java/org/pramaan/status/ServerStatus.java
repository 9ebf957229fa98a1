package org.pramaan.status;

import java.time.Instant;
import java.util.List;

/** How the server was at that time, part by part. */
record ServerStatus(Instant checkedAt, List<Part> parts) {

    record Part(String name, PartStatus status) {}

    /** The worst there is, if it is trouble. */
    public Condition overall() {
        return parts.stream()
                .map(part -> part.status().condition())
                .filter(Condition::isTrouble)
                .max(Enum::compareTo)
                .orElse(Condition.WORKING);
    }

    public String checkedText() {
        return UtcText.of(checkedAt);
    }

    /** The headline. */
    public String words() {
        return overall().isTrouble() ? "Some parts have trouble" : "All parts work";
    }
}
