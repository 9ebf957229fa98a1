package org.pramaan.specimen.portrait;

import org.pramaan.face.FaceMesh;
import org.pramaan.face.PixelPoint;

/**
 * The portrait's head on the canvas: its mesh and its measures in pixels.
 *
 * @param centre between the cheeks, half way from forehead to chin
 * @param axisDepth depth of the vertical axis it turns about, a little behind the ears
 */
record Head(FaceMesh mesh, double width, double height, PixelPoint centre, double axisDepth) {

    private static final double AXIS_BEHIND_EARS = .10;

    static Head of(FaceMesh mesh) {
        var left = mesh.point(Landmarks.LEFT_CHEEK);
        var right = mesh.point(Landmarks.RIGHT_CHEEK);
        var top = mesh.point(Landmarks.FOREHEAD).flat();
        var bottom = mesh.point(Landmarks.CHIN).flat();
        double width = left.flat().distanceTo(right.flat());
        var centre = new PixelPoint((left.x() + right.x()) / 2, (top.y() + bottom.y()) / 2);
        double axis = Math.max(left.z(), right.z()) + AXIS_BEHIND_EARS * width;
        return new Head(mesh, width, top.distanceTo(bottom), centre, axis);
    }

    /** How far out a place lies: 1 is the ellipse through cheeks, forehead and chin. */
    double ellipseRadius(double x, double y) {
        return Math.hypot((x - centre.x()) / (width / 2), (y - centre.y()) / (height / 2));
    }

    double yOf(int landmark) {
        return mesh.point(landmark).y();
    }
}
