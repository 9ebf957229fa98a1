package org.pramaan.session;

import java.util.EnumSet;
import java.util.Set;

/** Where a session stands. Each API shows it in words of its own (CF-10). */
public enum SessionState {
    /** Opened, or asked again for documents; some are missing. */
    CREATED,
    /** Every required document is there. */
    COLLECTED,
    /** Every document was read, or could not be read for good. */
    EXTRACTED,
    /** Approved by the rules. */
    AUTO_APPROVED,
    /** Waits for a reviewer. */
    IN_REVIEW,
    /** Approved by a reviewer. */
    APPROVED,
    /** Rejected by a reviewer or by the rules. */
    REJECTED,
    /** Nobody completed it in time, or a newer session took its place. */
    EXPIRED;

    private static final Set<SessionState> OPEN = EnumSet.of(CREATED, COLLECTED, EXTRACTED);

    /** Whether documents may still arrive. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether nothing can become of it any more; a review may still ask for documents again. */
    public boolean isDecided() {
        return isStop() && this != IN_REVIEW;
    }

    /** Whether a client that polls may stop (EN-13). */
    public boolean isStop() {
        return !isOpen();
    }

    /** Whether nothing more can happen to it. */
    public boolean isFinal() {
        return isStop() && this != IN_REVIEW;
    }
}
