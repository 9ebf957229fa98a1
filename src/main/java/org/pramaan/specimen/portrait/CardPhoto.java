package org.pramaan.specimen.portrait;

import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/** Prints a face as identity cards carry it: small, soft, yellowed, grainy and compressed. */
final class CardPhoto {

    private static final double WIDTHS = 1.75;
    private static final double TALLER = 1.28;
    private static final Scalar INK = new Scalar(.68, .82, .84);
    private static final Scalar PAPER = new Scalar(24, 27, 32);
    private static final double GRAIN = 3.5;
    private static final int QUALITY = 70;

    private final Head head;

    CardPhoto(Head head) {
        this.head = head;
    }

    /** The picture, 1.75 face widths wide, which the caller closes. */
    Frame print(Frame portrait, int faceWidth, long seed) {
        try (var scope = new NativeScope()) {
            var small = scope.own(framed(portrait.bgr(), faceWidth));
            small.convertTo(small, CvType.CV_32FC3);
            Imgproc.GaussianBlur(small, small, new Size(0, 0), .7);
            Core.multiply(small, INK, small);
            Core.add(small, PAPER, small);
            addGrain(small, new Random(seed));
            small.convertTo(small, CvType.CV_8UC3);
            return Jpeg.ofQuality(QUALITY, small);
        }
    }

    private Mat framed(Mat portrait, int faceWidth) {
        try (var scope = new NativeScope()) {
            double scale = faceWidth / head.width();
            int width = (int) Math.round(faceWidth * WIDTHS), height = (int) Math.round(width * TALLER);
            var source = portrait;
            if (scale < .8) {
                source = scope.mat();
                Imgproc.GaussianBlur(portrait, source, new Size(0, 0), .45 / scale);
            }
            var centred = scope.own(new Mat(2, 3, CvType.CV_64F));
            double right = width / 2.0 - head.centre().x() * scale,
                    down = height / 2.0 - head.centre().y() * scale;
            centred.put(0, 0, scale, 0, right, 0, scale, down);
            var framed = new Mat();
            Imgproc.warpAffine(
                    source, framed, centred, new Size(width, height), Imgproc.INTER_CUBIC, Core.BORDER_REFLECT);
            return framed;
        }
    }

    private static void addGrain(Mat picture, Random chance) {
        var values = new float[(int) picture.total() * 3];
        picture.get(0, 0, values);
        for (int i = 0; i < values.length; i++) values[i] += (float) (chance.nextGaussian() * GRAIN);
        picture.put(0, 0, values);
    }
}
