package org.pramaan.liveness;

import org.opencv.core.Mat;
import org.pramaan.face.FoundFace;

/** A straight line in a picture, in its pixels. */
record Edge(double x1, double y1, double x2, double y2) {

    private static final double LEVEL = 12;
    private static final int SAMPLES = 20;
    private static final int NEAREST = 3;
    private static final int FARTHEST = 7;

    /** Which side of the face the line runs along: 0 above, 1 below, 2 left, 3 right, -1 for none. */
    int sideOf(FoundFace face) {
        double slant = Math.toDegrees(Math.atan2(Math.abs(y2 - y1), Math.abs(x2 - x1)));
        double x = (x1 + x2) / 2, y = (y1 + y2) / 2;
        if (slant < LEVEL) return y < face.y() ? 0 : y > face.y() + face.height() ? 1 : -1;
        if (slant > 90 - LEVEL) return x < face.x() ? 2 : x > face.x() + face.width() ? 3 : -1;
        return -1;
    }

    /** Its length in sides of the picture that it runs along. */
    double shareOf(Mat picture) {
        return Math.hypot(x2 - x1, y2 - y1) / (isLevel() ? picture.cols() : picture.rows());
    }

    /** Mean grey value of a strip along the line, a few pixels to that direction; white outside the picture. */
    double brightnessBeside(Mat grey, int right, int down) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            for (int away = NEAREST; away <= FARTHEST; away++) {
                int x = (int) Math.round(x1 + (x2 - x1) * i / SAMPLES) + right * away;
                int y = (int) Math.round(y1 + (y2 - y1) * i / SAMPLES) + down * away;
                if (x < 0 || y < 0 || x >= grey.cols() || y >= grey.rows()) continue;
                sum += grey.get(y, x)[0];
                count++;
            }
        }
        return count == 0 ? 255 : sum / count;
    }

    private boolean isLevel() {
        return Math.abs(x2 - x1) > Math.abs(y2 - y1);
    }
}
