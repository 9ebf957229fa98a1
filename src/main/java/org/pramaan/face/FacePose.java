package org.pramaan.face;

/**
 * How a head is held, in degrees. Pitch is left out: on frontal photographs the mesh's own estimate varies by 13 degrees.
 *
 * @param yaw positive when the nose points to the picture's right, about three quarters of the true angle
 * @param roll positive when the head is tilted clockwise as seen in the picture
 */
public record FacePose(double yaw, double roll) {

    static FacePose of(FaceMesh mesh) {
        return new FacePose(mesh.yaw(), Math.toDegrees(mesh.eyeRoll()));
    }
}
