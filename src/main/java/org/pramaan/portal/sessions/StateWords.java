package org.pramaan.portal.sessions;

import org.pramaan.session.SessionState;

/** Where a session stands, as pages say it. */
final class StateWords {

    private StateWords() {}

    static String of(SessionState state) {
        return switch (state) {
            case CREATED -> "Waiting for documents";
            case COLLECTED -> "Documents are read";
            case EXTRACTED -> "Checks are under way";
            case AUTO_APPROVED -> "Approved by the rules";
            case IN_REVIEW -> "In review";
            case APPROVED -> "Approved by a reviewer";
            case REJECTED -> "Rejected";
            case EXPIRED -> "Expired";
        };
    }

    /** The style of a state's badge. */
    static String tone(SessionState state) {
        return switch (state) {
            case AUTO_APPROVED, APPROVED -> "good";
            case REJECTED, EXPIRED -> "bad";
            default -> "";
        };
    }
}
