package org.pramaan.specimen.portrait;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/**
 * Draws a lid over an eye of the frontal canvas: skin from the crease down to a new dark lash line. The old lash line must
 * be covered, or the eye still measures open.
 */
final class EyelidPainter {

    private static final Scalar LASHES = new Scalar(40, 47, 66);
    private static final double FEATHER = 1.3;
    private static final int SUBPIXEL_BITS = 4;

    private final EyeOutline eye;
    private final double closed;

    /** Closed is 0 for an open eye and 1 for a shut one. */
    EyelidPainter(EyeOutline eye, double closed) {
        this.eye = eye;
        this.closed = closed;
    }

    void paint(Mat canvas) {
        if (closed <= 0) return;
        try (var scope = new NativeScope()) {
            var lid = scope.own(canvas.clone());
            var mask = scope.own(Mat.zeros(canvas.size(), CvType.CV_8U));
            Imgproc.fillPoly(mask, List.of(scope.own(lidArea())), new Scalar(255));
            new LidSkin(canvas, eye).fill(lid, mask, this::edgeY);
            drawLashes(lid, LASHES, .05, scope);
            drawLashes(mask, new Scalar(255), .07, scope);
            blend(canvas, lid, mask, scope);
        }
    }

    /** Where the lid's edge is above or below a point of the eye, in pixels from the top. */
    private double edgeY(int i) {
        double arch = Math.sin(Math.PI * i / (EyeOutline.POINTS - 1.0)) * .05 * eye.width() * closed;
        return eye.upper()[i].y() + (eye.lower()[i].y() - eye.upper()[i].y()) * closed + arch;
    }

    private double edgeX(int i) {
        return eye.upper()[i].x() + (eye.lower()[i].x() - eye.upper()[i].x()) * closed;
    }

    private MatOfPoint lidArea() {
        List<Point> crease = new ArrayList<>(), edge = new ArrayList<>();
        for (int i = 0; i < EyeOutline.POINTS; i++) {
            crease.add(new Point((int) eye.upper()[i].x(), (int) (eye.creaseY()[i] - .04 * eye.width())));
            edge.add(new Point((int) edgeX(i), (int) edgeY(i)));
        }
        Collections.reverse(edge);
        crease.addAll(edge);
        return new MatOfPoint(crease.toArray(Point[]::new));
    }

    private void drawLashes(Mat picture, Scalar colour, double thickness, NativeScope scope) {
        var line = new Point[EyeOutline.POINTS];
        int unit = 1 << SUBPIXEL_BITS;
        Arrays.setAll(line, i -> new Point((int) (edgeX(i) * unit), (int) (edgeY(i) * unit)));
        int pixels = Math.max(1, (int) Math.round(thickness * eye.width()));
        var points = List.of(scope.own(new MatOfPoint(line)));
        Imgproc.polylines(picture, points, false, colour, pixels, Imgproc.LINE_AA, SUBPIXEL_BITS);
    }

    private static void blend(Mat canvas, Mat lid, Mat mask, NativeScope scope) {
        var soft = scope.mat();
        mask.convertTo(soft, CvType.CV_32F, 1 / 255.0);
        Imgproc.GaussianBlur(soft, soft, new Size(0, 0), FEATHER);
        float[] weights = new float[(int) soft.total()];
        byte[] under = new byte[weights.length * 3], over = new byte[weights.length * 3];
        soft.get(0, 0, weights);
        canvas.get(0, 0, under);
        lid.get(0, 0, over);
        for (int i = 0; i < under.length; i++) {
            float share = weights[i / 3];
            under[i] = (byte) Math.round((under[i] & 0xFF) * (1 - share) + (over[i] & 0xFF) * share);
        }
        canvas.put(0, 0, under);
    }
}
