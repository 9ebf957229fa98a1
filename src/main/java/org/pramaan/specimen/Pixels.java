package org.pramaan.specimen;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Carries pictures between Java2D and OpenCV. */
final class Pixels {

    private Pixels() {}

    /** A BGR copy; the caller releases it. */
    static Mat bgr(BufferedImage image) {
        var bytes = ((DataBufferByte) inBgr(image).getRaster().getDataBuffer()).getData();
        var mat = new Mat(image.getHeight(), image.getWidth(), CvType.CV_8UC3);
        mat.put(0, 0, bytes);
        return mat;
    }

    /** A Java2D copy, 3-byte BGR. */
    static BufferedImage image(Mat bgr) {
        var image = new BufferedImage(bgr.cols(), bgr.rows(), BufferedImage.TYPE_3BYTE_BGR);
        bgr.get(0, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        return image;
    }

    private static BufferedImage inBgr(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR && image.getRaster().getParent() == null) return image;
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
