package org.pramaan.status;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one part is.
 *
 * @param words what that means to those who use the server; nothing secret
 * @param seen when it was last heard of, if that is not now
 */
public record PartStatus(
        Condition condition, String words, @Nullable Instant seen) {

    public PartStatus(Condition condition, String words) {
        this(condition, words, null);
    }

    public String seenText() {
        return seen == null ? "" : UtcText.of(seen);
    }
}
