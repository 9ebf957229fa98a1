package org.pramaan.specimen.portrait;

import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.face.PixelPoint;

/** Draws a dark frame with two round lenses, a bridge and two temples; sizes are shares of the face's width. */
final class Glasses {

    private static final Scalar FRAME = new Scalar(18, 20, 25);
    private static final double LENS_WIDTH = .165;
    private static final double LENS_HEIGHT = .135;

    private final Head head;
    private final double unit;

    Glasses(Head head) {
        this.head = head;
        this.unit = head.width();
    }

    void drawOn(Mat canvas) {
        var left = head.mesh().centreOf(Landmarks.LEFT_EYE_CORNERS);
        var right = head.mesh().centreOf(Landmarks.RIGHT_EYE_CORNERS);
        lens(canvas, left);
        lens(canvas, right);
        line(canvas, rim(left, 1), rim(right, -1), .022);
        line(canvas, rim(left, -1), ear(Landmarks.LEFT_CHEEK, Landmarks.LEFT_TEMPLE, -1), .018);
        line(canvas, rim(right, 1), ear(Landmarks.RIGHT_CHEEK, Landmarks.RIGHT_TEMPLE, 1), .018);
    }

    private void lens(Mat canvas, PixelPoint eye) {
        var centre = new Point(eye.x(), eye.y() + .02 * unit);
        var size = new Size(LENS_WIDTH * unit, LENS_HEIGHT * unit);
        Imgproc.ellipse(canvas, centre, size, 0, 0, 360, FRAME, thickness(.022), Imgproc.LINE_AA);
    }

    private void line(Mat canvas, Point from, Point to, double thickness) {
        Imgproc.line(canvas, from, to, FRAME, thickness(thickness), Imgproc.LINE_AA);
    }

    private Point rim(PixelPoint eye, int side) {
        return new Point(eye.x() + side * LENS_WIDTH * unit, eye.y());
    }

    private Point ear(int cheek, int temple, int side) {
        return new Point(head.mesh().point(cheek).x() + side * .02 * unit, head.yOf(temple));
    }

    private int thickness(double share) {
        return (int) Math.round(share * unit);
    }
}
