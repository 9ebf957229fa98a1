package org.pramaan.specimen.portrait;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/**
 * How a camera is held and what its lens does.
 *
 * @param distortion radial distortion, positive is a barrel
 * @param roll tilt in degrees
 * @param zoom at least 1.05, since the canvas ends just above the hair
 * @param right shift of the picture in pixels
 * @param down likewise
 */
record Lens(double distortion, double roll, double zoom, double right, double down) {

    /** A new picture, which the caller releases. */
    Mat through(Mat scene) {
        var x = new float[(int) scene.total()];
        var y = new float[(int) scene.total()];
        for (int i = 0; i < x.length; i++) trace(i, scene.cols(), scene.rows(), x, y);
        try (var scope = new NativeScope()) {
            var fromX = scope.own(new Mat(scene.size(), CvType.CV_32F));
            var fromY = scope.own(new Mat(scene.size(), CvType.CV_32F));
            fromX.put(0, 0, x);
            fromY.put(0, 0, y);
            var seen = new Mat();
            Imgproc.remap(scene, seen, fromX, fromY, Imgproc.INTER_CUBIC, Core.BORDER_REFLECT_101);
            return seen;
        }
    }

    private void trace(int i, int columns, int rows, float[] x, float[] y) {
        double half = columns / 2.0;
        double u = (i % columns - half) / half, v = (i / columns - rows / 2.0) / half;
        double stretch = (1 + distortion * (u * u + v * v)) / zoom;
        double cos = Math.cos(Math.toRadians(roll)) * stretch, sin = Math.sin(Math.toRadians(roll)) * stretch;
        x[i] = (float) (half + (cos * u + sin * v) * half - right);
        y[i] = (float) (rows / 2.0 + (cos * v - sin * u) * half - down);
    }
}
