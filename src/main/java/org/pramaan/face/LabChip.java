package org.pramaan.face;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/** A face aligned to one size, in CIELAB floats, with its mesh where it lies in the chip. It owns native memory. */
record LabChip(Mat lab, float[] values, List<PixelPoint> points) implements AutoCloseable {

    static final ChipShape SHAPE = new ChipShape(224, .5);
    private static final Scalar ON = new Scalar(255);

    static LabChip of(Frame frame, FaceMesh mesh) {
        var alignment = MeanFace.alignmentOf(mesh, SHAPE);
        try (var scope = new NativeScope()) {
            var chip = scope.own(FaceCutter.cut(frame.bgr(), alignment, SHAPE.size(), Core.BORDER_CONSTANT));
            chip.convertTo(chip, CvType.CV_32F, 1 / 255.0);
            var lab = new Mat();
            Imgproc.cvtColor(chip, lab, Imgproc.COLOR_BGR2Lab);
            var points = mesh.points().stream()
                    .map(point -> alignment.apply(point.flat()))
                    .toList();
            var values = new float[3 * (int) lab.total()];
            lab.get(0, 0, values);
            return new LabChip(lab, values, points);
        }
    }

    /** The mask of a polygon of mesh vertices, grown about its centre; the caller releases it. */
    Mat inside(double growth, int... polygon) {
        var centre = centreOf(polygon);
        var corners = IntStream.of(polygon)
                .mapToObj(points::get)
                .map(point -> new Point(
                        centre.x() + growth * (point.x() - centre.x()), centre.y() + growth * (point.y() - centre.y())))
                .toArray(Point[]::new);
        var mask = Mat.zeros(lab.size(), CvType.CV_8U);
        var outline = new MatOfPoint(corners);
        Imgproc.fillPoly(mask, List.of(outline), ON);
        outline.release();
        return mask;
    }

    /** The median colour of the discs around some vertices; the radius is in pixels of the chip. */
    LabColour colourAt(double radius, int... vertices) {
        try (var scope = new NativeScope()) {
            var mask = scope.own(Mat.zeros(lab.size(), CvType.CV_8U));
            for (int vertex : vertices) {
                var at = points.get(vertex);
                Imgproc.circle(mask, new Point(at.x(), at.y()), (int) Math.round(radius), ON, Imgproc.FILLED);
            }
            return colourIn(mask);
        }
    }

    /** The median colour under a mask. */
    LabColour colourIn(Mat mask) {
        return new LabColour(quantile(mask, 0, .5), quantile(mask, 1, .5), quantile(mask, 2, .5));
    }

    /** A quantile of one channel under a mask; 0 where the mask lies outside of the chip. */
    double quantile(Mat mask, int channel, double share) {
        var under = new byte[(int) mask.total()];
        mask.get(0, 0, under);
        var sorted = IntStream.range(0, under.length)
                .filter(i -> under[i] != 0)
                .mapToDouble(i -> values[3 * i + channel])
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private PixelPoint centreOf(int... polygon) {
        return new PixelPoint(
                Arrays.stream(polygon)
                        .mapToDouble(i -> points.get(i).x())
                        .average()
                        .orElseThrow(),
                Arrays.stream(polygon)
                        .mapToDouble(i -> points.get(i).y())
                        .average()
                        .orElseThrow());
    }

    @Override
    public void close() {
        lab.release();
    }
}
