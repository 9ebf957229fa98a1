package org.pramaan.face;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Fits a whole picture into the top left of a black square, as BlazeFace expects it. */
final class Letterbox {

    private Letterbox() {}

    /** A new picture of side x side pixels, which the caller releases. */
    static Mat of(Mat picture, int side) {
        try (var scope = new NativeScope()) {
            double scale = side / (double) Math.max(picture.cols(), picture.rows());
            int width = (int) Math.max(1, Math.round(picture.cols() * scale));
            int height = (int) Math.max(1, Math.round(picture.rows() * scale));
            var fitted = scope.mat();
            int kernel = scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
            Imgproc.resize(picture, fitted, new Size(width, height), 0, 0, kernel);
            var square = new Mat();
            Core.copyMakeBorder(fitted, square, 0, side - height, 0, side - width, Core.BORDER_CONSTANT);
            return square;
        }
    }
}
