package org.pramaan.ocr.quality;

import java.util.Arrays;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.page.Quad;

/** How steep the edges of print are: the largest step between neighbouring pixels as a share of the contrast there. */
final class Sharpness {

    private static final int MOST_BOXES = 12;
    private static final int LEAST_CONTRAST = 30;

    private Sharpness() {}

    /** The median over the text boxes; 0 without any. */
    static double of(Mat gray, List<Quad> boxes) {
        var steep = boxes.stream()
                .map(box -> area(box, gray))
                .filter(area -> area.width > 8 && area.height > 8)
                .limit(MOST_BOXES)
                .mapToDouble(area -> steepness(gray, area))
                .filter(value -> value > 0)
                .sorted()
                .toArray();
        return steep.length == 0 ? 0 : steep[steep.length / 2];
    }

    private static double steepness(Mat gray, Rect area) {
        try (var scope = new NativeScope()) {
            var part = scope.own(gray.submat(area));
            double contrast = Core.minMaxLoc(part).maxVal - Core.minMaxLoc(part).minVal;
            if (contrast < LEAST_CONTRAST) return 0;
            var slope = scope.mat();
            Imgproc.Sobel(part, slope, CvType.CV_32F, 1, 0, 1, 0.5);
            Core.absdiff(slope, scope.own(Mat.zeros(slope.size(), slope.type())), slope);
            return quantile(slope, 0.98) / contrast;
        }
    }

    private static double quantile(Mat values, double share) {
        var all = new float[(int) values.total()];
        values.get(0, 0, all);
        Arrays.sort(all);
        return all[(int) (share * (all.length - 1))];
    }

    private static Rect area(Quad box, Mat gray) {
        var corners = box.corners();
        int left = (int) corners.stream().mapToDouble(c -> c.x()).min().orElse(0);
        int top = (int) corners.stream().mapToDouble(c -> c.y()).min().orElse(0);
        int right = (int) corners.stream().mapToDouble(c -> c.x()).max().orElse(0);
        int bottom = (int) corners.stream().mapToDouble(c -> c.y()).max().orElse(0);
        left = Math.max(0, left);
        top = Math.max(0, top);
        return new Rect(left, top, Math.min(right, gray.cols()) - left, Math.min(bottom, gray.rows()) - top);
    }
}
