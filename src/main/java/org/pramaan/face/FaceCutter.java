package org.pramaan.face;

import java.util.stream.Stream;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/**
 * Cuts a square out of a picture by a similarity transform. When that shrinks below a half, the region is first
 * averaged down to size, because sampling alone would alias.
 */
final class FaceCutter {

    private static final double ALIASES_BELOW = .5;
    private static final int MARGIN = 4;

    private FaceCutter() {}

    /** A new picture of size x size pixels, which the caller releases. */
    static Mat cut(Mat picture, SimilarityTransform transform, int size, int border) {
        try (var scope = new NativeScope()) {
            var region = regionOf(picture, transform, size);
            var source = scope.own(picture.submat(region));
            if (transform.scale() < ALIASES_BELOW) source = scope.own(averaged(source, transform.scale()));
            double across = source.cols() / (double) region.width, down = source.rows() / (double) region.height;
            var matrix = scope.own(transform.matrix(new PixelPoint(region.x, region.y), across, down));
            var square = new Mat();
            Imgproc.warpAffine(source, square, matrix, new Size(size, size), Imgproc.INTER_LINEAR, border);
            return square;
        }
    }

    private static Mat averaged(Mat source, double scale) {
        var size = new Size(
                Math.max(1, Math.round(source.cols() * scale)), Math.max(1, Math.round(source.rows() * scale)));
        var small = new Mat();
        Imgproc.resize(source, small, size, 0, 0, Imgproc.INTER_AREA);
        return small;
    }

    /** The part of the picture that the square can show; never empty, even for a square outside. */
    private static Rect regionOf(Mat picture, SimilarityTransform transform, int size) {
        var corners = Stream.of(
                        new PixelPoint(0, 0),
                        new PixelPoint(size, 0),
                        new PixelPoint(0, size),
                        new PixelPoint(size, size))
                .map(transform::undo)
                .toList();
        var across = corners.stream().mapToDouble(PixelPoint::x).summaryStatistics();
        var down = corners.stream().mapToDouble(PixelPoint::y).summaryStatistics();
        int left = within(across.getMin() - MARGIN, picture.cols() - 1);
        int top = within(down.getMin() - MARGIN, picture.rows() - 1);
        int right = Math.max(left + 1, within(across.getMax() + MARGIN, picture.cols()));
        int bottom = Math.max(top + 1, within(down.getMax() + MARGIN, picture.rows()));
        return new Rect(left, top, right - left, bottom - top);
    }

    private static int within(double position, int most) {
        return (int) Math.max(0, Math.min(most, Math.floor(position)));
    }
}
