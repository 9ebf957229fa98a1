package org.pramaan.liveness.challenge;

import java.util.List;

/** Looks for the frames in which a head is on its way to a side or back. */
record Passage(List<Moment> moments, Turning turning) {

    private static final int BACK = -1;
    private static final int ON = 1;

    boolean isSeen(int turnedAt, Orientation side) {
        return isSeen(turnedAt, side, BACK) || isSeen(turnedAt, side, ON);
    }

    /** Whether the nearest frame in that direction whose head is not turned any more shows it part of the way. */
    private boolean isSeen(int turnedAt, Orientation side, int direction) {
        for (int i = turnedAt + direction; i >= 0 && i < moments.size(); i += direction) {
            var head = moments.get(i).own();
            if (head != null && turning.of(head) != side) return turning.isUnderWay(head, side);
        }
        return false;
    }
}
