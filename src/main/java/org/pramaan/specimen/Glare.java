package org.pramaan.specimen;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** The reflection of a lamp in the card's laminate: a soft bright ellipse somewhere on it. */
record Glare(Point centre, Size radii, double angle, double strength) {

    private static final Span STRENGTH = new Span(110, 255);
    private static final double SOFTNESS = 0.45;

    static Glare on(Quad card, Dice dice) {
        double radius = card.meanWidth() * dice.between(0.06, 0.14);
        return new Glare(
                new Point(card.at(dice.between(0.15, 0.85), dice.between(0.15, 0.85))),
                new Size(radius * dice.between(1, 2.2), radius),
                dice.between(0, 180.0),
                dice.pick(STRENGTH));
    }

    /** Changes the scene in place. */
    void shine(Mat scene) {
        try (var scope = new NativeScope()) {
            var spot = scope.own(new Mat(scene.size(), CvType.CV_8UC3, new Scalar(0, 0, 0)));
            var white = new Scalar(strength, strength, strength);
            Imgproc.ellipse(spot, centre, radii, angle, 0, 360, white, Imgproc.FILLED);
            Imgproc.GaussianBlur(spot, spot, new Size(), radii.height * SOFTNESS);
            Core.add(scene, spot, scene);
        }
    }
}
