package org.pramaan.specimen;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Normal noise in each channel, alike in neighbouring pixels as demosaicing leaves it. */
final class SensorNoise {

    private static final double SPREAD = 0.5;

    /** Makes up for what the spreading takes from the deviation. */
    private static final double COMPENSATION = 1.4;

    private SensorNoise() {}

    /** Changes the scene in place; the deviation is in grey levels. */
    static void add(Mat scene, double deviation, Dice dice) {
        try (var scope = new NativeScope()) {
            var noise = scope.own(new Mat(scene.size(), CvType.CV_16SC3));
            noise.put(0, 0, grains((int) scene.total() * scene.channels(), deviation * COMPENSATION, dice));
            Imgproc.GaussianBlur(noise, noise, new Size(), SPREAD);
            Core.add(scene, noise, scene, scope.mat(), CvType.CV_8UC3);
        }
    }

    private static short[] grains(int count, double deviation, Dice dice) {
        var grains = new short[count];
        for (int i = 0; i < count; i++) grains[i] = (short) Math.rint(dice.gaussian() * deviation);
        return grains;
    }
}
