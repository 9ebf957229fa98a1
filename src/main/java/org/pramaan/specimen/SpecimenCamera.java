package org.pramaan.specimen;

import java.awt.image.BufferedImage;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.springframework.stereotype.Component;

/**
 * Photographs a flat card as a user would: on a desk, in perspective, in bad light, with a small sensor. The same card,
 * quality and seed give the same pixels. Photos have sides of 300 to 4096 pixels and stay below 5 MB.
 */
@Component
public class SpecimenCamera {

    public SpecimenPhoto photograph(BufferedImage card, PhotoQuality quality, long seed) {
        try (var exposure = expose(card, quality, seed)) {
            var level = CameraModel.of(quality).sensor().jpegQuality();
            var jpeg =
                    exposure.frame().jpeg((int) Dice.of(seed, "jpeg " + quality).pick(level));
            return new SpecimenPhoto(jpeg, exposure.corners());
        }
    }

    Exposure expose(BufferedImage card, PhotoQuality quality, long seed) {
        var model = CameraModel.of(quality);
        var dice = Dice.of(seed, "camera " + quality);
        var pose = CardPose.of(PaperFormat.of(card), model.framing(), dice);
        try (var scope = new NativeScope()) {
            var scene = scope.own(desk(quality, pose, dice));
            CardPlacer.place(
                    scene, scope.own(Pixels.bgr(card)), PaperFormat.of(card).corner(), pose.card());
            new Illumination(model.lighting(), dice).light(scene, pose.card());
            Imgproc.GaussianBlur(
                    scene, scene, new Size(), dice.pick(model.lens().blur()));
            SensorNoise.add(scene, model.sensor().noise(), dice);
            return turned(scene, pose.card(), QuarterTurn.of(model.framing().quarterTurns(), dice));
        }
    }

    private static Mat desk(PhotoQuality quality, CardPose pose, Dice dice) {
        var bare = Backdrop.of(quality, dice).lay(new Size(pose.width(), pose.height()), dice);
        if (quality == PhotoQuality.FLATBED) return bare;
        try (var scope = new NativeScope()) {
            var desk = Pixels.image(scope.own(bare));
            Clutter.strew(desk, dice);
            return Pixels.bgr(desk);
        }
    }

    private static Exposure turned(Mat scene, Quad card, QuarterTurn turn) {
        var corners = card.map(corner -> turn.turn(corner, scene.cols(), scene.rows()));
        return new Exposure(Frame.of(turn.turn(scene)), corners.corners());
    }
}
