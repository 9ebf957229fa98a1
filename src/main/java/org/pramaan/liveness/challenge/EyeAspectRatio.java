package org.pramaan.liveness.challenge;

import org.pramaan.face.FaceMesh;

/** How far both eyes are open by the mesh alone: the mean height of the lids over the width of the eye. */
final class EyeAspectRatio {

    private static final int[] LEFT = {160, 144, 158, 153, 33, 133};
    private static final int[] RIGHT = {385, 380, 387, 373, 362, 263};

    private EyeAspectRatio() {}

    static double of(FaceMesh mesh) {
        return (ratio(mesh, LEFT) + ratio(mesh, RIGHT)) / 2;
    }

    private static double ratio(FaceMesh mesh, int[] eye) {
        double lids = distance(mesh, eye[0], eye[1]) + distance(mesh, eye[2], eye[3]);
        return lids / (2 * distance(mesh, eye[4], eye[5]));
    }

    private static double distance(FaceMesh mesh, int one, int other) {
        return mesh.point(one).flat().distanceTo(mesh.point(other).flat());
    }
}
