package org.pramaan.liveness;

import java.util.Arrays;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.face.FoundFace;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/**
 * Looks for the frame of a display or the rim of a print: long straight edges around the face, dark on their outer side.
 * One such edge may be a door; the second longest, on another side, counts.
 */
final class BezelEdges {

    private static final int LONG_SIDE = 512;
    private static final double DARK = 70;
    private static final double CONTRAST = 25;
    private static final int[][] OUTWARDS = {{0, -1}, {0, 1}, {-1, 0}, {1, 0}};

    private BezelEdges() {}

    /** Its length in sides of the picture, 0 if there are not two. */
    static double secondLongest(Frame photo, FoundFace face) {
        try (var small = photo.shrunkTo(LONG_SIDE);
                var scope = new NativeScope()) {
            var grey = scope.mat();
            Imgproc.cvtColor(small.bgr(), grey, Imgproc.COLOR_BGR2GRAY);
            Imgproc.GaussianBlur(grey, grey, new Size(0, 0), 1);
            double[] longest = new double[OUTWARDS.length];
            var scaled = scaled(face, small.width() / (double) photo.width());
            var lines = scope.own(linesIn(grey));
            for (int i = 0; i < lines.rows(); i++) {
                double[] ends = lines.get(i, 0);
                note(new Edge(ends[0], ends[1], ends[2], ends[3]), scaled, grey, longest);
            }
            Arrays.sort(longest);
            return longest[longest.length - 2];
        }
    }

    private static void note(Edge edge, FoundFace face, Mat grey, double[] longest) {
        int side = edge.sideOf(face);
        if (side < 0) return;
        double outside = edge.brightnessBeside(grey, OUTWARDS[side][0], OUTWARDS[side][1]);
        double inside = edge.brightnessBeside(grey, -OUTWARDS[side][0], -OUTWARDS[side][1]);
        if (outside < DARK && inside - outside > CONTRAST) longest[side] = Math.max(longest[side], edge.shareOf(grey));
    }

    private static Mat linesIn(Mat grey) {
        try (var scope = new NativeScope()) {
            var edges = scope.mat();
            Imgproc.Canny(grey, edges, 40, 120);
            int side = Math.min(grey.cols(), grey.rows());
            var lines = new Mat();
            Imgproc.HoughLinesP(edges, lines, 1, Math.PI / 360, (int) (side * .2), side * .3, side * .04);
            return lines;
        }
    }

    private static FoundFace scaled(FoundFace face, double scale) {
        return new FoundFace(
                face.x() * scale,
                face.y() * scale,
                face.width() * scale,
                face.height() * scale,
                face.score(),
                face.keypoints());
    }
}
