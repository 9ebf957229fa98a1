package org.pramaan.ocr.text;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Which columns of a strip hold no ink, found as difference from the blurred background. */
final class InkProfile {

    private static final int BACKGROUND = 31;
    private static final int EDGE = 5;

    private final boolean[] blank;

    InkProfile(boolean... blank) {
        this.blank = blank;
    }

    static InkProfile of(Mat strip) {
        try (var scope = new NativeScope()) {
            var inner = scope.own(ink(strip, scope).submat(EDGE, strip.rows() - EDGE, 0, strip.cols()));
            var sums = scope.mat();
            Core.reduce(inner, sums, 0, Core.REDUCE_SUM, CvType.CV_32S);
            var counts = new int[strip.cols()];
            sums.get(0, 0, counts);
            var blank = new boolean[counts.length];
            for (int x = 0; x < blank.length; x++) blank[x] = counts[x] <= 1;
            return new InkProfile(blank);
        }
    }

    /** Width of the widest run of blank columns whose middle lies between the two columns. */
    int gap(double from, double to) {
        int widest = 0;
        int start = -1;
        for (int x = 0; x <= blank.length; x++) {
            boolean inked = x == blank.length || !blank[x];
            if (!inked && start < 0) start = x;
            if (inked && start >= 0) {
                double middle = (start + x) / 2.0;
                if (middle >= from && middle <= to) widest = Math.max(widest, x - start);
                start = -1;
            }
        }
        return widest;
    }

    private static Mat ink(Mat strip, NativeScope scope) {
        var gray = scope.mat();
        Imgproc.cvtColor(strip, gray, Imgproc.COLOR_BGR2GRAY);
        var background = scope.mat();
        Imgproc.medianBlur(gray, background, BACKGROUND);
        var ink = scope.mat();
        Core.absdiff(gray, background, ink);
        Imgproc.threshold(ink, ink, 0, 1, Imgproc.THRESH_BINARY | Imgproc.THRESH_OTSU);
        return ink;
    }
}
