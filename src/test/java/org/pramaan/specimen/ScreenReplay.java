package org.pramaan.specimen;

import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.specimen.portrait.Recompressed;

/** A photograph shown on a display of 360 pixels across, each with three colour stripes, and photographed again. */
final class ScreenReplay {

    private static final int COLUMNS = 360;
    private static final int SUBPIXELS = 4;
    private static final Scalar BACKLIGHT = new Scalar(1.85, 1.7, 1.7);
    private static final Scalar REFLECTION = new Scalar(16, 11, 10);
    private static final Scalar ROOM = new Scalar(55, 58, 60);
    private static final Scalar WALL = new Scalar(168, 176, 182);
    private static final Scalar EDGE = new Scalar(24, 22, 22);

    private ScreenReplay() {}

    static Frame shown(Frame photo, Random chance) {
        try (var scope = new NativeScope()) {
            var display = scope.own(display(photo));
            double scale = .92 + chance.nextDouble() * .1;
            return photographed(display, photo, scale, chance, ROOM);
        }
    }

    static Frame shownOnTablet(Frame photo, Random chance) {
        try (var scope = new NativeScope()) {
            var tablet = scope.own(inTablet(scope.own(display(photo))));
            return photographed(tablet, photo, .94 + chance.nextDouble() * .04, chance, WALL);
        }
    }

    private static Mat display(Frame photo) {
        try (var scope = new NativeScope()) {
            int rows = Math.round(COLUMNS * photo.height() / (float) photo.width());
            var coarse = scope.mat();
            Imgproc.resize(photo.bgr(), coarse, new Size(COLUMNS, rows), 0, 0, Imgproc.INTER_AREA);
            var stripes = new Mat();
            var size = new Size(COLUMNS * SUBPIXELS, rows * SUBPIXELS);
            Imgproc.resize(coarse, stripes, size, 0, 0, Imgproc.INTER_NEAREST);
            stripes.convertTo(stripes, CvType.CV_32FC3);
            Core.multiply(stripes, BACKLIGHT, stripes);
            lightStripes(stripes);
            return stripes;
        }
    }

    /** Each pixel is a red, a green and a blue stripe and a dark gap, darker again between its rows. */
    private static void lightStripes(Mat stripes) {
        var values = new float[(int) stripes.total() * 3];
        stripes.get(0, 0, values);
        for (int i = 0; i < values.length; i++) {
            int x = i / 3 % stripes.cols(), y = i / 3 / stripes.cols(), stripe = x % SUBPIXELS, colour = 2 - i % 3;
            float row = y % SUBPIXELS == SUBPIXELS - 1 ? .55f : 1;
            values[i] *= row * (stripe == SUBPIXELS - 1 ? .35f : stripe == colour ? 1 : .45f);
        }
        stripes.put(0, 0, values);
    }

    private static Mat inTablet(Mat display) {
        int edge = display.cols() / 14, wall = display.cols() / 10;
        var tablet =
                new Mat(display.rows() + 2 * (edge + wall), display.cols() + 2 * (edge + wall), display.type(), WALL);
        var body = new Rect(wall, wall, display.cols() + 2 * edge, display.rows() + 2 * edge);
        Imgproc.rectangle(tablet, body, EDGE, Imgproc.FILLED);
        var screen = tablet.submat(new Rect(wall + edge, wall + edge, display.cols(), display.rows()));
        display.copyTo(screen);
        screen.release();
        return tablet;
    }

    private static Frame photographed(Mat scene, Frame like, double fill, Random chance, Scalar around) {
        try (var scope = new NativeScope()) {
            double angle = (chance.nextDouble() - .5) * 6;
            var centre = new Point(scene.cols() / 2.0, scene.rows() / 2.0);
            double scale = like.width() / (double) scene.cols() * fill;
            var view = scope.own(Imgproc.getRotationMatrix2D(centre, angle, scale));
            view.put(0, 2, view.get(0, 2)[0] + like.width() / 2.0 - centre.x);
            view.put(1, 2, view.get(1, 2)[0] + like.height() / 2.0 - centre.y);
            var seen = scope.mat();
            Imgproc.GaussianBlur(scene, scene, new Size(0, 0), .9);
            var size = new Size(like.width(), like.height());
            Imgproc.warpAffine(scene, seen, view, size, Imgproc.INTER_LINEAR, Core.BORDER_CONSTANT, around);
            Imgproc.GaussianBlur(seen, seen, new Size(0, 0), .6);
            Core.add(seen, REFLECTION, seen);
            seen.convertTo(seen, CvType.CV_8UC3);
            return Recompressed.of(seen, 85);
        }
    }
}
