package org.pramaan.specimen.portrait;

import java.util.List;
import java.util.stream.IntStream;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Cuts one-channel masks, 0 or 255, out of the face mesh; the scope it is given owns them. */
final class Stencil {

    private static final Scalar ON = new Scalar(255);
    private static final Scalar OFF = new Scalar(0);

    private final Head head;
    private final Size size;
    private final NativeScope scope;

    Stencil(Head head, Size size, NativeScope scope) {
        this.head = head;
        this.size = size;
        this.scope = scope;
    }

    /** The area inside one or more polygons of mesh vertices. */
    Mat inside(int[]... polygons) {
        var mask = scope.own(Mat.zeros(size, CvType.CV_8U));
        for (int[] polygon : polygons) Imgproc.fillPoly(mask, List.of(corners(polygon)), ON);
        return mask;
    }

    Mat of(byte[] values) {
        var mask = scope.own(new Mat(size, CvType.CV_8U));
        mask.put(0, 0, values);
        return mask;
    }

    Mat without(Mat mask, Mat cut) {
        mask.setTo(OFF, cut);
        return mask;
    }

    /** Opening drops specks, closing fills holes. */
    Mat cleaned(Mat mask, int... operations) {
        var disc = scope.own(Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, new Size(7, 7)));
        for (int operation : operations) Imgproc.morphologyEx(mask, mask, operation, disc);
        return mask;
    }

    /** The mask as weights 0..1 with a soft rim. */
    float[] feathered(Mat mask, double sigma) {
        var soft = scope.mat();
        mask.convertTo(soft, CvType.CV_32F, 1 / 255.0);
        Imgproc.GaussianBlur(soft, soft, new Size(0, 0), sigma);
        var weights = new float[(int) soft.total()];
        soft.get(0, 0, weights);
        return weights;
    }

    Scalar meanInside(Mat picture, Mat mask) {
        return Core.mean(picture, mask);
    }

    private MatOfPoint corners(int[] polygon) {
        return scope.own(new MatOfPoint(IntStream.of(polygon)
                .mapToObj(index -> head.mesh().point(index))
                .map(point -> new Point((int) point.x(), (int) point.y()))
                .toArray(Point[]::new)));
    }
}
