package org.pramaan.compliance;

import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param sound how many entries, from the first, are as they were written
 * @param firstBad the number of the first entry that was changed, moved, removed or slipped in; null if none was
 */
public record ChainReport(long sound, @Nullable Long firstBad) {

    static ChainReport intact(long entries) {
        return new ChainReport(entries, null);
    }

    static ChainReport brokenAfter(long sound) {
        return new ChainReport(sound, sound + 1);
    }

    public boolean isIntact() {
        return firstBad == null;
    }
}
