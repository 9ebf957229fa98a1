package org.pramaan.specimen.portrait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/**
 * A clip of about ten frames a second in which a person looks ahead, blinks and turns, as JPEG files; every frame has its
 * own sensor noise and is a pixel or two beside the one before. Rendered scenes are kept for the next clip.
 */
public final class ChallengeClip {

    private static final double[] BLINK = {.4, .9, 1, 1, .9, .4};
    private static final double[] TURN = {.3, .6, .85, 1, 1, .85, .6, .3};
    private static final Map<Scene, Frame> RENDERED = new HashMap<>();
    private static final Map<Appearance, ChallengeFrames> STUDIOS = new HashMap<>();

    private record Scene(Appearance person, double yaw, double leftClosed, double rightClosed) {}

    private final List<Scene> scenes = new ArrayList<>();
    private Appearance person;

    private ChallengeClip(Appearance person) {
        this.person = person;
    }

    public static ChallengeClip of(Appearance person) {
        return new ChallengeClip(person);
    }

    /** From here on somebody else is in the picture. */
    public ChallengeClip by(Appearance other) {
        person = other;
        return this;
    }

    public ChallengeClip ahead(int frames) {
        for (int i = 0; i < frames; i++) add(0, 0, 0);
        return this;
    }

    public ChallengeClip blink() {
        for (double closed : BLINK) add(0, closed, closed);
        return this;
    }

    public ChallengeClip wink() {
        for (double closed : BLINK) add(0, closed, 0);
        return this;
    }

    /** To the person's own left and back. */
    public ChallengeClip left() {
        for (double share : TURN) add(35 * share, 0, 0);
        return this;
    }

    public ChallengeClip right() {
        for (double share : TURN) add(-35 * share, 0, 0);
        return this;
    }

    public ChallengeClip add(double yaw, double leftClosed, double rightClosed) {
        scenes.add(new Scene(person, yaw, leftClosed, rightClosed));
        return this;
    }

    /** The clean scenes, which stay this class's own. */
    public List<Frame> scenes() {
        return scenes.stream().map(ChallengeClip::rendered).toList();
    }

    /** As a camera films it. */
    public List<byte[]> filmed(long seed) {
        return film(scenes(), seed);
    }

    /** Films any scenes of 640 x 480 pixels. */
    public static List<byte[]> film(List<Frame> scenes, long seed) {
        var chance = new Random(seed);
        List<byte[]> files = new ArrayList<>();
        for (var scene : scenes) files.add(photograph(scene, chance));
        return files;
    }

    private static synchronized Frame rendered(Scene scene) {
        var studio = STUDIOS.computeIfAbsent(scene.person(), ChallengeFrames::new);
        return RENDERED.computeIfAbsent(
                scene, s -> studio.frame(new Pose(s.yaw(), 0), s.leftClosed(), s.rightClosed()));
    }

    private static byte[] photograph(Frame scene, Random chance) {
        try (var scope = new NativeScope()) {
            var shift = scope.own(new Mat(2, 3, CvType.CV_64F));
            shift.put(0, 0, 1, 0, 1.5 * chance.nextGaussian(), 0, 1, chance.nextGaussian());
            var moved = scope.mat();
            Imgproc.warpAffine(
                    scene.bgr(), moved, shift, scene.bgr().size(), Imgproc.INTER_CUBIC, Core.BORDER_REFLECT_101);
            var noise = scope.own(new Mat(moved.size(), CvType.CV_16SC3));
            Core.setRNGSeed(chance.nextInt());
            Core.randn(noise, 0, 3);
            Core.add(moved, noise, moved, scope.mat(), CvType.CV_8U);
            try (var photo = Frame.of(moved.clone())) {
                return photo.jpeg(85);
            }
        }
    }
}
