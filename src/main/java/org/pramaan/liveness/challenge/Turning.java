package org.pramaan.liveness.challenge;

import org.jspecify.annotations.Nullable;

/**
 * Where a head points beside how it rests. Both yaws must have moved that way: a flat picture held askew moves the mesh
 * more than the nose.
 */
record Turning(Resting resting, ChallengeTunables tunables) {

    Orientation of(@Nullable Head head) {
        if (head == null) return Orientation.NEITHER;
        double turned = degrees(head), nose = head.keypointYaw() - resting.keypointYaw();
        if (turned >= tunables.turn() && nose >= tunables.keypointTurn()) return Orientation.LEFT;
        if (turned <= -tunables.turn() && nose <= -tunables.keypointTurn()) return Orientation.RIGHT;
        return Orientation.NEITHER;
    }

    boolean isUnderWay(Head head, Orientation side) {
        return (side == Orientation.LEFT ? degrees(head) : -degrees(head)) >= tunables.underWay();
    }

    private double degrees(Head head) {
        return head.yaw() - resting.yaw();
    }
}
