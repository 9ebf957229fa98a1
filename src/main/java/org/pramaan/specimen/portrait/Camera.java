package org.pramaan.specimen.portrait;

import java.util.Random;
import org.opencv.core.Scalar;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/** Photographs a rendered scene the way a phone would: lens, exposure, sensor noise, JPEG. */
public final class Camera {

    private static final int QUALITY = 88;

    private final Lens lens;
    private final Exposure exposure;

    private Camera(Lens lens, Exposure exposure) {
        this.lens = lens;
        this.exposure = exposure;
    }

    /** A phone in somebody's hand; the same seed holds it the same way. */
    public static Camera handheld(long seed) {
        var chance = new Random(seed);
        var lens = new Lens(
                between(chance, .03, .06),
                between(chance, -5, 5),
                between(chance, 1.06, 1.12),
                between(chance, -10, 10),
                between(chance, -5, 5));
        var whiteBalance = new Scalar(between(chance, .92, 1.05), 1, between(chance, .95, 1.06));
        var exposure = new Exposure(
                between(chance, .95, 1.05),
                between(chance, .88, 1.08),
                whiteBalance,
                between(chance, -.18, .18),
                between(chance, 3, 4));
        return new Camera(lens, exposure);
    }

    /** The photograph, which the caller closes. */
    public Frame photograph(Frame scene, long seed) {
        try (var scope = new NativeScope()) {
            var seen = scope.own(lens.through(scene.bgr()));
            var exposed = scope.own(exposure.of(seen, new Random(seed)));
            return Jpeg.ofQuality(QUALITY, exposed);
        }
    }

    private static double between(Random chance, double least, double most) {
        return least + (most - least) * chance.nextDouble();
    }
}
