package org.pramaan.specimen;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Lights a scene: brighter on one side, a hand's shadow, a lamp's reflection, the colour of the lamp. */
final class Illumination {

    private final CameraModel.Lighting lighting;
    private final Dice dice;

    Illumination(CameraModel.Lighting lighting, Dice dice) {
        this.lighting = lighting;
        this.dice = dice;
    }

    /** Changes the scene in place. */
    void light(Mat scene, Quad card) {
        fallOff(scene);
        CastShadow.of(lighting.shadow(), dice).fall(scene);
        if (dice.chance(lighting.glare())) Glare.on(card, dice).shine(scene);
        tint(scene);
    }

    /** Interpolates between a gain for each corner of the frame. */
    private void fallOff(Mat scene) {
        try (var scope = new NativeScope()) {
            var corners = scope.own(new Mat(2, 2, CvType.CV_32F));
            corners.put(0, 0, gain(), gain(), gain(), gain());
            var gain = scope.mat();
            Imgproc.resize(corners, gain, scene.size(), 0, 0, Imgproc.INTER_LINEAR);
            Texture.scale(scene, gain);
        }
    }

    private double gain() {
        return 1 + lighting.falloff() * dice.between(-0.8, 0.2);
    }

    private void tint(Mat scene) {
        double warmth = dice.between(-lighting.cast(), lighting.cast());
        double green = dice.between(-lighting.cast(), lighting.cast()) * 0.3;
        Core.multiply(scene, new Scalar(1 - warmth, 1 + green, 1 + warmth), scene);
    }
}
