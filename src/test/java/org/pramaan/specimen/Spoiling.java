package org.pramaan.specimen;

import java.util.function.BiFunction;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/** What a poor camera or poor light does to a photo; faceWidth is the photographed face's, in pixels. */
public enum Spoiling {
    NONE((photo, faceWidth) -> TestPictures.resized(photo, 1)),
    SMALL((photo, faceWidth) -> small(photo, faceWidth)),
    SOFT((photo, faceWidth) -> blurred(photo, faceWidth / 90)),
    BLURRED((photo, faceWidth) -> blurred(photo, faceWidth / 30)),
    GREY((photo, faceWidth) -> grey(photo)),
    DIM((photo, faceWidth) -> scaled(photo, .45)),
    DARK((photo, faceWidth) -> scaled(photo, .12));

    private static final double SMALL_FACE = 95;

    private final BiFunction<Frame, Double, Frame> spoil;

    Spoiling(BiFunction<Frame, Double, Frame> spoil) {
        this.spoil = spoil;
    }

    /** A copy, which the caller closes. */
    public Frame of(Frame photo, double faceWidth) {
        return spoil.apply(photo, faceWidth);
    }

    private static Frame small(Frame photo, double faceWidth) {
        try (var shrunk = TestPictures.resized(photo, Math.min(1, SMALL_FACE / faceWidth))) {
            return TestPictures.recompressed(shrunk, 50);
        }
    }

    private static Frame blurred(Frame photo, double sigma) {
        var soft = new Mat();
        Imgproc.GaussianBlur(photo.bgr(), soft, new Size(0, 0), sigma);
        return Frame.of(soft);
    }

    private static Frame grey(Frame photo) {
        try (var scope = new NativeScope()) {
            var grey = scope.mat();
            Imgproc.cvtColor(photo.bgr(), grey, Imgproc.COLOR_BGR2GRAY);
            var picture = new Mat();
            Imgproc.cvtColor(grey, picture, Imgproc.COLOR_GRAY2BGR);
            return Frame.of(picture);
        }
    }

    private static Frame scaled(Frame photo, double gain) {
        var picture = new Mat();
        photo.bgr().convertTo(picture, -1, gain, 0);
        return Frame.of(picture);
    }
}
