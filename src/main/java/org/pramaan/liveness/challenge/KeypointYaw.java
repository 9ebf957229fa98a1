package org.pramaan.liveness.challenge;

import org.pramaan.face.FoundFace;

/**
 * A second opinion on the yaw, from the detector's keypoints: how far the nose lies off the middle of the eyes. In
 * degrees, positive when the nose points to the picture's right.
 */
final class KeypointYaw {

    private KeypointYaw() {}

    static double of(FoundFace face) {
        var left = face.keypoints().get(0);
        var right = face.keypoints().get(1);
        var nose = face.keypoints().get(2);
        var middle = left.midwayTo(right);
        double axisX = right.x() - left.x(), axisY = right.y() - left.y();
        double along = (nose.x() - middle.x()) * axisX + (nose.y() - middle.y()) * axisY;
        return Math.toDegrees(Math.atan(2 * along / (axisX * axisX + axisY * axisY)));
    }
}
