package org.pramaan.specimen;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.face.FaceMesh;
import org.pramaan.face.PixelPoint;
import org.pramaan.imaging.NativeScope;

/** Paints masks, scarves, glasses and hands onto a photo, placed by the face's mesh and sized in face widths. */
final class CoverPainter {

    private static final int[] MASK = {
        234, 117, 101, 5, 330, 346, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136, 172,
        58, 132, 93
    };
    private static final int[] LOW_MASK = {
        93, 205, 2, 425, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136, 172, 58, 132
    };

    private static final Scalar FRAME = new Scalar(18, 20, 25);

    private final Mat picture;
    private final FaceMesh mesh;
    private final Random chance;
    private final double width;
    private final double roll;

    CoverPainter(Mat picture, FaceMesh mesh, Random chance) {
        this.picture = picture;
        this.mesh = mesh;
        this.chance = chance;
        width = mesh.centreOf(234).distanceTo(mesh.centreOf(454));
        roll = mesh.centreOf(33).angleTo(mesh.centreOf(263));
    }

    /** The colour of the person's own cheeks, a little darker or lighter. */
    Cloth skin() {
        double[] sum = new double[3];
        for (int index : new int[] {117, 118, 101, 50, 346, 347, 330, 280}) {
            var at = mesh.point(index);
            double[] pixel = picture.get(inside(at.y(), picture.rows()), inside(at.x(), picture.cols()));
            for (int c = 0; c < 3; c++) sum[c] += pixel[c] / 8;
        }
        double tone = .88 + .18 * chance.nextDouble();
        return Cloth.plain(sum[0] * tone, sum[1] * tone, sum[2] * tone);
    }

    void mask(Cloth cloth) {
        fill(cloth, polygon(MASK));
    }

    void lowMask(Cloth cloth) {
        fill(cloth, polygon(LOW_MASK));
    }

    void scarf(Cloth cloth) {
        var nose = mesh.centreOf(2);
        fill(cloth, box(new PixelPoint(nose.x(), nose.y()), .72, .03, 1.1));
    }

    void handOverMouth() {
        hand(mesh.centreOf(13, 14, 17), .09, 4);
    }

    void handOverEyes() {
        hand(mesh.centreOf(33, 133, 263, 362), .085, 3);
    }

    void band(Cloth cloth) {
        fill(cloth, box(mesh.centreOf(33, 133, 263, 362), .62, -.16, .16));
    }

    void patch(boolean left, Cloth cloth) {
        fill(cloth, ellipse(left ? mesh.centreOf(33, 133) : mesh.centreOf(263, 362), .17, .14));
    }

    void sunglasses(Cloth cloth) {
        var left = mesh.centreOf(33, 133);
        var right = mesh.centreOf(263, 362);
        fill(cloth, ellipse(down(left, .03), .2, .155), ellipse(down(right, .03), .2, .155), bridge(left, right));
    }

    void phone(Cloth cloth) {
        fill(cloth, box(mesh.centreOf(2), .3, .04, .9));
    }

    void eyeglasses() {
        var left = down(mesh.centreOf(33, 133), .02);
        var right = down(mesh.centreOf(263, 362), .02);
        try (var scope = new NativeScope()) {
            for (var rim : List.of(ellipse(left, .165, .135), ellipse(right, .165, .135), bridge(left, right)))
                Imgproc.polylines(
                        picture,
                        List.of(scope.own(rim)),
                        true,
                        FRAME,
                        (int) Math.max(2, .022 * width),
                        Imgproc.LINE_AA);
        }
    }

    private void hand(PixelPoint centre, double half, int fingers) {
        var cloth = skin();
        double slant = .3 * (chance.nextDouble() - .5);
        for (int i = 0; i < fingers; i++) {
            var middle = down(centre, (2 * i - fingers + 1) * half * .95);
            fill(cloth, finger(middle, half, slant));
        }
    }

    private MatOfPoint finger(PixelPoint centre, double half, double slant) {
        return oval(centre, .52, half, Math.toDegrees(roll + slant));
    }

    private MatOfPoint ellipse(PixelPoint centre, double across, double high) {
        return oval(centre, across, high, Math.toDegrees(roll));
    }

    private MatOfPoint oval(PixelPoint centre, double across, double high, double degrees) {
        var outline = new MatOfPoint();
        Imgproc.ellipse2Poly(
                new Point(centre.x(), centre.y()),
                new Size(across * width, high * width),
                (int) degrees,
                0,
                360,
                6,
                outline);
        return outline;
    }

    private MatOfPoint bridge(PixelPoint left, PixelPoint right) {
        return oval(down(left.midwayTo(right), -.02), .12, .03, Math.toDegrees(roll));
    }

    private MatOfPoint box(PixelPoint centre, double half, double top, double bottom) {
        return points(Stream.of(
                at(centre, -half, top), at(centre, half, top), at(centre, half, bottom), at(centre, -half, bottom)));
    }

    private MatOfPoint polygon(int[] indices) {
        return points(IntStream.of(indices).mapToObj(i -> mesh.point(i)).map(p -> new Point(p.x(), p.y())));
    }

    private static MatOfPoint points(Stream<Point> corners) {
        return new MatOfPoint(corners.toArray(Point[]::new));
    }

    private PixelPoint down(PixelPoint point, double widths) {
        var moved = at(point, 0, widths);
        return new PixelPoint(moved.x, moved.y);
    }

    private Point at(PixelPoint from, double right, double down) {
        double cos = Math.cos(roll) * width, sin = Math.sin(roll) * width;
        return new Point(from.x() + right * cos - down * sin, from.y() + right * sin + down * cos);
    }

    private void fill(Cloth cloth, MatOfPoint... outlines) {
        try (var scope = new NativeScope()) {
            var mask = scope.own(Mat.zeros(picture.size(), CvType.CV_8U));
            var rim = scope.own(Mat.zeros(picture.size(), CvType.CV_8U));
            for (var outline : outlines) {
                Imgproc.fillPoly(mask, List.of(scope.own(outline)), new Scalar(255));
                Imgproc.polylines(rim, List.of(outline), true, new Scalar(255), (int) Math.max(1, width / 45));
            }
            Imgproc.GaussianBlur(mask, mask, new Size(0, 0), Math.max(.6, width / 160));
            Imgproc.GaussianBlur(rim, rim, new Size(0, 0), Math.max(.6, width / 60));
            var region = Imgproc.boundingRect(mask);
            lay(
                    cloth,
                    scope.own(picture.submat(region)),
                    scope.own(mask.submat(region)),
                    scope.own(rim.submat(region)));
        }
    }

    /** Blends the cloth in, darker along the outlines, with the grain of a camera. */
    private void lay(Cloth cloth, Mat area, Mat mask, Mat rim) {
        byte[] pixels = bytes(area), cover = bytes(mask), shadow = bytes(rim);
        for (int i = 0; i < cover.length; i++) {
            double x = i % area.cols() / width, y = (i / area.cols() - area.rows() / 2.0) / width;
            double shade = cloth.shade(x, y) * (1 - .35 * (shadow[i] & 255) / 255) + .02 * chance.nextGaussian();
            double weight = (cover[i] & 255) / 255.0;
            for (int c = 0; c < 3; c++)
                pixels[3 * i + c] = mixed(pixels[3 * i + c] & 255, cloth.channel(c) * shade, weight);
        }
        area.put(0, 0, pixels);
    }

    private static byte mixed(int old, double painted, double weight) {
        return (byte) Math.round(old * (1 - weight) + Math.max(0, Math.min(255, painted)) * weight);
    }

    private static byte[] bytes(Mat mat) {
        var values = new byte[(int) (mat.total() * mat.channels())];
        mat.get(0, 0, values);
        return values;
    }

    private static int inside(double value, int size) {
        return (int) Math.max(0, Math.min(size - 1, value));
    }
}
