package org.pramaan.specimen.portrait;

import org.opencv.core.Mat;
import org.pramaan.imaging.Frame;

/** Opens the renderer's JPEG pass to the simulated attacks. */
public final class Recompressed {

    private Recompressed() {}

    /** A new frame, which the caller closes; the picture stays the caller's. */
    public static Frame of(Mat picture, int quality) {
        return Jpeg.ofQuality(quality, picture);
    }
}
