package org.pramaan.ocr;

import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.page.Quad;
import org.springframework.stereotype.Component;

/** Covers all but the last four digits of the Aadhaar numbers in a photo (row EN-43). */
@Component
public class AadhaarMask {

    private static final Scalar SOLID = new Scalar(40, 40, 40);
    private static final double GROWN = 0.25;
    private static final double GROWN_TOWARDS_LAST_DIGITS = 0.05;

    /**
     * A new frame with the reading's sensitive areas filled; nothing is covered when the reading located none. The
     * caller closes it.
     */
    public Frame cover(Frame photo, DocumentReading reading) {
        return cover(photo, reading.sensitive());
    }

    /** Likewise for any areas, each by its corners, clockwise from the top left of its text. */
    public Frame cover(Frame photo, List<List<Corner>> areas) {
        var covered = photo.bgr().clone();
        areas.forEach(area -> fill(covered, grown(Quad.of(area))));
        return Frame.of(covered);
    }

    private static Quad grown(Quad area) {
        double share = area.height() / Math.max(1, area.width());
        return area.part(-GROWN * share, -GROWN, 1 + GROWN_TOWARDS_LAST_DIGITS * share, 1 + GROWN);
    }

    private static void fill(Mat picture, Quad area) {
        try (var scope = new NativeScope()) {
            List<Corner> corners = area.corners();
            var polygon = scope.own(new MatOfPoint(
                    corners.stream().map(c -> new Point(c.x(), c.y())).toArray(Point[]::new)));
            Imgproc.fillConvexPoly(picture, polygon, SOLID);
        }
    }
}
