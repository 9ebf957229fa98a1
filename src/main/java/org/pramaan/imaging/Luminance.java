package org.pramaan.imaging;

import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Grey values 0..255 row by row, of a frame or a part of it, on the Java heap. */
public record Luminance(byte[] values, int width, int height) {

    /** Of the whole frame, scaled. */
    public static Luminance of(Frame frame, double scale) {
        try (var scope = new NativeScope()) {
            var grey = scope.mat();
            Imgproc.cvtColor(frame.bgr(), grey, Imgproc.COLOR_BGR2GRAY);
            if (scale == 1) return of(grey);
            var scaled = scope.mat();
            int how = scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_CUBIC;
            Imgproc.resize(grey, scaled, new Size(), scale, scale, how);
            return of(scaled);
        }
    }

    /** Of what lies between four corners {x, y}, clockwise from its top left, flattened to that size. */
    public static Luminance of(Frame frame, List<double[]> corners, int width, int height) {
        try (var scope = new NativeScope()) {
            var grey = scope.mat();
            Imgproc.cvtColor(frame.bgr(), grey, Imgproc.COLOR_BGR2GRAY);
            var from =
                    scope.own(new MatOfPoint2f(corners.stream().map(Point::new).toArray(Point[]::new)));
            var to = scope.own(new MatOfPoint2f(
                    new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height)));
            var flat = scope.mat();
            var view = scope.own(Imgproc.getPerspectiveTransform(from, to));
            Imgproc.warpPerspective(grey, flat, view, new Size(width, height), Imgproc.INTER_CUBIC);
            return of(flat);
        }
    }

    private static Luminance of(Mat grey) {
        var values = new byte[(int) grey.total()];
        grey.get(0, 0, values);
        return new Luminance(values, grey.cols(), grey.rows());
    }

    @Override
    public String toString() {
        return "Luminance[%d x %d]".formatted(width, height);
    }
}
