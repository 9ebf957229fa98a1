package org.pramaan.liveness;

import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.pramaan.face.FaceAligner;
import org.pramaan.face.FoundFace;
import org.pramaan.imaging.Frame;

/**
 * The face's box brought to 256 x 256 pixels, in colour and grey. It owns native memory.
 *
 * @param side the box's side in the photo: what is finer than that was not photographed but interpolated
 */
record FaceView(Frame square, Mat grey, double side) implements AutoCloseable {

    static final int SIZE = 256;

    static FaceView of(Frame photo, FoundFace face, FaceAligner aligner) {
        var square = aligner.square(photo, face, SIZE);
        var grey = new Mat();
        Imgproc.cvtColor(square.bgr(), grey, Imgproc.COLOR_BGR2GRAY);
        return new FaceView(square, grey, face.side());
    }

    @Override
    public void close() {
        grey.release();
        square.close();
    }
}
