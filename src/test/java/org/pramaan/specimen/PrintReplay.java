package org.pramaan.specimen;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.specimen.portrait.Recompressed;

/** A photograph printed on paper and photographed again. */
final class PrintReplay {

    /** Screen angles of the blue, green and red separations in degrees. */
    private static final double[] ANGLES = {45, 75, 15};

    private static final int DENSITY = 2;

    private PrintReplay() {}

    static Frame halftone(Frame photo) {
        try (var scope = new NativeScope()) {
            var dots = scope.mat();
            var dense = new Size(photo.width() * DENSITY, photo.height() * DENSITY);
            Imgproc.resize(photo.bgr(), dots, dense, 0, 0, Imgproc.INTER_LINEAR);
            dots.convertTo(dots, CvType.CV_32FC3);
            double period = Math.max(4, photo.width() * DENSITY / 260.0);
            printDots(dots, period);
            Imgproc.GaussianBlur(dots, dots, new Size(0, 0), period * .35);
            var paper = scope.mat();
            Imgproc.resize(dots, paper, new Size(photo.width(), photo.height()), 0, 0, Imgproc.INTER_AREA);
            return rephotographed(paper, new Scalar(.8, .86, .88), new Scalar(10, 15, 18), 85);
        }
    }

    static Frame glossy(Frame photo) {
        try (var scope = new NativeScope()) {
            var paper = scope.mat();
            photo.bgr().convertTo(paper, CvType.CV_32FC3);
            Imgproc.GaussianBlur(paper, paper, new Size(0, 0), Math.max(.8, photo.width() / 500.0));
            Core.multiply(paper, new Scalar(.7, .77, .8), paper);
            Core.add(paper, scope.own(glare(photo)), paper);
            return rephotographed(paper, new Scalar(1, 1, 1), new Scalar(22, 28, 32), 80);
        }
    }

    private static void printDots(Mat picture, double period) {
        var values = new float[(int) picture.total() * 3];
        picture.get(0, 0, values);
        for (int i = 0; i < values.length; i++) {
            double angle = Math.toRadians(ANGLES[i % 3]);
            int x = i / 3 % picture.cols(), y = i / 3 / picture.cols();
            double along = x * Math.cos(angle) + y * Math.sin(angle),
                    across = y * Math.cos(angle) - x * Math.sin(angle);
            double cell = Math.cos(2 * Math.PI * along / period) + Math.cos(2 * Math.PI * across / period);
            values[i] = values[i] / 255 > (cell + 2) / 4 * .9 + .05 ? 235 : 35;
        }
        picture.put(0, 0, values);
    }

    private static Mat glare(Frame photo) {
        var glare = Mat.zeros(photo.bgr().size(), CvType.CV_32FC3);
        int w = photo.width(), h = photo.height();
        var lamp = new Size(w * .10, h * .07);
        var white = new Scalar(120, 120, 120);
        Imgproc.ellipse(glare, new Point(w * .62, h * .35), lamp, 30, 0, 360, white, Imgproc.FILLED);
        Imgproc.GaussianBlur(glare, glare, new Size(0, 0), w * .04);
        return glare;
    }

    private static Frame rephotographed(Mat paper, Scalar light, Scalar haze, int quality) {
        Core.multiply(paper, light, paper);
        Core.add(paper, haze, paper);
        paper.convertTo(paper, CvType.CV_8UC3);
        return Recompressed.of(paper, quality);
    }
}
