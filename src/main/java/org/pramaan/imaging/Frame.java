package org.pramaan.imaging;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/**
 * A decoded picture: 8-bit BGR, upright, sizes in pixels. It owns native memory; whoever makes a frame closes it.
 */
public final class Frame implements AutoCloseable {

    private final Mat bgr;

    private Frame(Mat bgr) {
        this.bgr = bgr;
    }

    /** Takes over the Mat, which must be CV_8UC3 in BGR order. */
    public static Frame of(Mat bgr) {
        if (bgr.empty() || bgr.channels() != 3) throw new IllegalArgumentException("A frame needs three channels");
        return new Frame(bgr);
    }

    /** A frame of its own from 8-bit BGR values, row by row. */
    public static Frame of(byte[] bgr, int width, int height) {
        OpenCv.require();
        var mat = new Mat(height, width, CvType.CV_8UC3);
        mat.put(0, 0, bgr);
        return of(mat);
    }

    /** The pixels; still owned by this frame. */
    public Mat bgr() {
        return bgr;
    }

    public int width() {
        return bgr.cols();
    }

    public int height() {
        return bgr.rows();
    }

    /** A copy whose longer side is at most {@code longSide} pixels. */
    public Frame shrunkTo(int longSide) {
        double scale = Math.min(1.0, longSide / (double) Math.max(width(), height()));
        var copy = new Mat();
        Imgproc.resize(
                bgr,
                copy,
                new Size(Math.max(1, Math.round(width() * scale)), Math.max(1, Math.round(height() * scale))),
                0,
                0,
                Imgproc.INTER_AREA);
        return of(copy);
    }

    /** JPEG bytes without any metadata; quality 0..100. */
    public byte[] jpeg(int quality) {
        try (var scope = new NativeScope()) {
            var bytes = scope.own(new MatOfByte());
            Imgcodecs.imencode(".jpg", bgr, bytes, scope.own(new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, quality)));
            return bytes.toArray();
        }
    }

    @Override
    public void close() {
        bgr.release();
    }
}
