package org.pramaan.face;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The 468 vertices of MediaPipe's canonical face in a frame.
 *
 * @param points the vertices, in pixels of the frame
 * @param flag the net's own certainty, 0..1, that it looked at a face
 * @param roll the tilt in radians by which the crop was turned upright before the net saw it
 */
public record FaceMesh(List<MeshPoint> points, double flag, double roll) {

    private static final int LEFT_CHEEK = 234;
    private static final int RIGHT_CHEEK = 454;
    private static final int LEFT_EYE_CORNER = 33;
    private static final int RIGHT_EYE_CORNER = 263;

    public FaceMesh {
        points = List.copyOf(points);
    }

    public MeshPoint point(int index) {
        return points.get(index);
    }

    /** The mean of some vertices in the picture's plane. */
    public PixelPoint centreOf(int... indices) {
        return new PixelPoint(
                IntStream.of(indices).mapToDouble(i -> point(i).x()).average().orElseThrow(),
                IntStream.of(indices).mapToDouble(i -> point(i).y()).average().orElseThrow());
    }

    /**
     * How far the head is turned, in degrees; positive when the nose points to the picture's right. It tells about three
     * quarters of the true angle.
     */
    public double yaw() {
        var left = point(LEFT_CHEEK);
        var right = point(RIGHT_CHEEK);
        return Math.toDegrees(Math.atan2(right.z() - left.z(), left.flat().distanceTo(right.flat())));
    }

    /** The tilt in radians of the line between the outer corners of the eyes. */
    double eyeRoll() {
        return point(LEFT_EYE_CORNER).flat().angleTo(point(RIGHT_EYE_CORNER).flat());
    }

    PixelPoint boxCentre() {
        var x = points.stream().mapToDouble(MeshPoint::x).summaryStatistics();
        var y = points.stream().mapToDouble(MeshPoint::y).summaryStatistics();
        return new PixelPoint((x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2);
    }

    double boxSide() {
        var x = points.stream().mapToDouble(MeshPoint::x).summaryStatistics();
        var y = points.stream().mapToDouble(MeshPoint::y).summaryStatistics();
        return Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin());
    }
}
