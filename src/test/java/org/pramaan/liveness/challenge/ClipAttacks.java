package org.pramaan.liveness.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.specimen.Attack;
import org.pramaan.specimen.portrait.ChallengeClip;

/** Clips that are held up to a camera instead of a person, simulated from rendered scenes. */
final class ClipAttacks {

    private static final Scalar WALL = new Scalar(96, 92, 90);
    private static final double FOCUS = 700;

    private ClipAttacks() {}

    /** One photo before a camera that never moves; only the sensor's noise differs. */
    static List<byte[]> frozen(Frame photo, int frames) {
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < frames; i++) files.add(noisy(photo.bgr(), i));
        return files;
    }

    /** Each still before such a camera for some frames, one after the other. */
    static List<byte[]> stills(List<Frame> photos, int each) {
        List<byte[]> files = new ArrayList<>();
        for (var photo : photos) files.addAll(frozen(photo, each));
        return files;
    }

    /** A print that a hand moves about and tilts. */
    static List<byte[]> moved(Frame photo, int frames) {
        return made(frames, i -> {
            try (var scope = new NativeScope()) {
                double angle = 12 * Math.sin(i * .7), scale = 1 + .12 * Math.sin(i * .5);
                var matrix = scope.own(Imgproc.getRotationMatrix2D(new Point(320, 240), angle, scale));
                matrix.put(0, 2, matrix.get(0, 2)[0] + 40 * Math.sin(i * .9));
                var seen = scope.mat();
                Imgproc.warpAffine(
                        photo.bgr(), seen, matrix, photo.bgr().size(), Imgproc.INTER_CUBIC, Core.BORDER_CONSTANT, WALL);
                return noisy(seen, i);
            }
        });
    }

    /** A print that is swung about its upright axis to the degrees given and back, to one side and then the other. */
    static List<byte[]> swung(Frame photo, int frames, double degrees) {
        return made(frames, i -> {
            try (var scope = new NativeScope()) {
                double angle = Math.toRadians(degrees * Math.sin(2 * Math.PI * i / frames));
                var seen = scope.mat();
                var matrix = scope.own(askew(photo.bgr().size(), angle, scope));
                Imgproc.warpPerspective(
                        photo.bgr(), seen, matrix, photo.bgr().size(), Imgproc.INTER_CUBIC, Core.BORDER_CONSTANT, WALL);
                return noisy(seen, i);
            }
        });
    }

    /** A print that is bent around an upright cylinder, ever further to one side and then the other. */
    static List<byte[]> bent(Frame photo, int frames, double degrees) {
        return made(frames, i -> {
            try (var scope = new NativeScope()) {
                double turn = Math.toRadians(degrees * Math.sin(2 * Math.PI * i / frames));
                var x = scope.own(new Mat(photo.bgr().size(), CvType.CV_32F));
                var y = scope.own(new Mat(photo.bgr().size(), CvType.CV_32F));
                wrap(photo, turn, x, y);
                var seen = scope.mat();
                Imgproc.remap(photo.bgr(), seen, x, y, Imgproc.INTER_CUBIC, Core.BORDER_CONSTANT, WALL);
                return noisy(seen, i);
            }
        });
    }

    /** A recording played on a display. */
    static List<byte[]> shown(List<Frame> scenes, long seed) {
        List<Frame> displays = new ArrayList<>();
        for (var scene : scenes) displays.add(Attack.SCREEN.on(scene, seed));
        var files = ChallengeClip.film(displays, seed);
        displays.forEach(Frame::close);
        return files;
    }

    private static Mat askew(Size size, double angle, NativeScope scope) {
        Point[] from = {
            new Point(0, 0), new Point(size.width, 0), new Point(size.width, size.height), new Point(0, size.height)
        };
        var to = new Point[from.length];
        for (int i = 0; i < from.length; i++) {
            double across = from[i].x - size.width / 2, down = from[i].y - size.height / 2;
            double depth = FOCUS + across * Math.sin(angle);
            to[i] = new Point(
                    size.width / 2 + across * Math.cos(angle) * FOCUS / depth, size.height / 2 + down * FOCUS / depth);
        }
        return Imgproc.getPerspectiveTransform(scope.own(new MatOfPoint2f(from)), scope.own(new MatOfPoint2f(to)));
    }

    private static void wrap(Frame photo, double turn, Mat x, Mat y) {
        int columns = photo.width(), rows = photo.height();
        double radius = columns / 2.6;
        var fromX = new float[columns * rows];
        var fromY = new float[columns * rows];
        for (int i = 0; i < fromX.length; i++) {
            double across = (i % columns - columns / 2.0) / radius;
            boolean onCylinder = Math.abs(across) < 1;
            fromX[i] = onCylinder ? (float) (columns / 2.0 + (Math.asin(across) - turn) * radius) : -columns;
            fromY[i] = i / columns;
        }
        x.put(0, 0, fromX);
        y.put(0, 0, fromY);
    }

    private static List<byte[]> made(int frames, Function<Integer, byte[]> maker) {
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < frames; i++) files.add(maker.apply(i));
        return files;
    }

    private static byte[] noisy(Mat picture, int seed) {
        try (var scope = new NativeScope()) {
            var noise = scope.own(new Mat(picture.size(), CvType.CV_16SC3));
            Core.setRNGSeed(seed);
            Core.randn(noise, 0, 3);
            var photo = new Mat();
            Core.add(picture, noise, photo, scope.mat(), CvType.CV_8U);
            try (var frame = Frame.of(photo)) {
                return frame.jpeg(85);
            }
        }
    }
}
