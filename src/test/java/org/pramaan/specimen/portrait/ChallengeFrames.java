package org.pramaan.specimen.portrait;

import org.opencv.core.Mat;
import org.pramaan.face.TestFaces;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.specimen.TestPictures;

/**
 * Frames of a person in front of a camera who blinks and turns. Blinks are measurable for the unchanged portrait and
 * variant 3; eyes of variant 1 are too narrow and those of variant 2 behind glasses.
 */
public final class ChallengeFrames implements AutoCloseable {

    private final PortraitStudio studio;
    private final Appearance appearance;

    public ChallengeFrames(Appearance appearance) {
        this.appearance = appearance;
        try (var portrait = TestPictures.portrait()) {
            studio = PortraitStudio.open(portrait, TestFaces.finder(), TestFaces.mesher());
        }
    }

    /** One frame, which the caller closes; closed is 0..1 for both eyes. */
    public Frame frame(Pose pose, double closed) {
        return frame(pose, closed, closed);
    }

    /** One frame with each eye on its own, the picture's left one first. */
    public Frame frame(Pose pose, double leftClosed, double rightClosed) {
        try (var scope = new NativeScope()) {
            Mat painted = scope.own(studio.painted(appearance));
            new EyelidPainter(EyeOutline.left(studio.head()), leftClosed).paint(painted);
            new EyelidPainter(EyeOutline.right(studio.head()), rightClosed).paint(painted);
            return studio.bend(painted, appearance, pose);
        }
    }

    @Override
    public void close() {
        studio.close();
    }
}
