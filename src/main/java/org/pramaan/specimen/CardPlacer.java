package org.pramaan.specimen;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Lays a card with rounded corners onto a scene, in perspective, over the soft shadow of its edge. */
final class CardPlacer {

    private static final double SHADOW_DEPTH = 0.45;

    private CardPlacer() {}

    /** Changes the scene in place; the corners' radius is a share of the width. */
    static void place(Mat scene, Mat flat, double corner, Quad seen) {
        try (var scope = new NativeScope()) {
            var near = scope.own(resampled(flat, seen.meanWidth()));
            var view = scope.own(view(near.size(), seen));
            var mask = scope.own(warped(scope.own(rounded(near.size(), corner)), view, scene.size()));
            shadow(scene, mask, seen.meanWidth());
            blend(scene, scope.own(warped(near, view, scene.size())), mask);
        }
    }

    /** Averages down to the size in the picture first, since warping alone would alias fine print. */
    private static Mat resampled(Mat card, double width) {
        var near = new Mat();
        double scale = Math.min(1, width * 1.1 / card.cols());
        Imgproc.resize(card, near, new Size(), scale, scale, Imgproc.INTER_AREA);
        return near;
    }

    private static Mat view(Size card, Quad quad) {
        try (var scope = new NativeScope()) {
            var flat = scope.own(new MatOfPoint2f(
                    new Point(0, 0),
                    new Point(card.width, 0),
                    new Point(card.width, card.height),
                    new Point(0, card.height)));
            var seen = scope.own(
                    new MatOfPoint2f(quad.corners().stream().map(Point::new).toArray(Point[]::new)));
            return Imgproc.getPerspectiveTransform(flat, seen);
        }
    }

    private static Mat rounded(Size size, double corner) {
        var mask = new Mat(size, CvType.CV_8UC1, new Scalar(0));
        int radius = (int) Math.round(size.width * corner);
        var white = new Scalar(255);
        double right = size.width - 1;
        double bottom = size.height - 1;
        Imgproc.rectangle(mask, new Point(radius, 0), new Point(right - radius, bottom), white, -1);
        Imgproc.rectangle(mask, new Point(0, radius), new Point(right, bottom - radius), white, -1);
        for (double x : new double[] {radius, right - radius})
            for (double y : new double[] {radius, bottom - radius})
                Imgproc.circle(mask, new Point(x, y), radius, white, -1, Imgproc.LINE_AA);
        return mask;
    }

    private static Mat warped(Mat flat, Mat view, Size size) {
        var seen = new Mat();
        Imgproc.warpPerspective(flat, seen, view, size, Imgproc.INTER_CUBIC, Core.BORDER_CONSTANT, new Scalar(0));
        return seen;
    }

    private static void shadow(Mat scene, Mat mask, double cardWidth) {
        try (var scope = new NativeScope()) {
            var gain = scope.mat();
            var moved = scope.own(new Mat(2, 3, CvType.CV_32F));
            moved.put(0, 0, 1, 0, cardWidth * 0.004, 0, 1, cardWidth * 0.007);
            Imgproc.warpAffine(mask, gain, moved, mask.size());
            Imgproc.GaussianBlur(gain, gain, new Size(), cardWidth * 0.008);
            gain.convertTo(gain, CvType.CV_32F, -SHADOW_DEPTH / 255, 1);
            Texture.scale(scene, gain);
        }
    }

    private static void blend(Mat scene, Mat card, Mat mask) {
        try (var scope = new NativeScope()) {
            var inside = scope.mat();
            var outside = scope.mat();
            mask.convertTo(inside, CvType.CV_32F, 1 / 255.0);
            mask.convertTo(outside, CvType.CV_32F, -1 / 255.0, 1);
            Texture.scale(card, inside);
            Texture.scale(scene, outside);
            Core.add(scene, card, scene);
        }
    }
}
