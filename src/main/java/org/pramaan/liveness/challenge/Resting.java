package org.pramaan.liveness.challenge;

import java.util.List;

/** Where a person's head points while it looks into the camera, in degrees by both estimators. */
record Resting(double yaw, double keypointYaw) {

    /** The medians of the frontal heads; without any, zeros. */
    static Resting of(List<Head> frontal) {
        return new Resting(
                Percentile.of(.5, frontal, Head::yaw).orElse(0),
                Percentile.of(.5, frontal, Head::keypointYaw).orElse(0));
    }
}
