package org.pramaan.liveness.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pramaan.face.EyeApertures;

/** Clips written down by hand: what a sensor would have measured in frames that move. */
final class Moments {

    private final List<Moment> moments = new ArrayList<>();
    private final Random chance = new Random(7);

    Moments open(int frames) {
        for (int i = 0; i < frames; i++) lids(.38, .36, .33);
        return this;
    }

    Moments shut() {
        return lids(.10, .12, .22);
    }

    Moments lids(double left, double right, double aspectRatio) {
        return add(1, new Head(0, 0, new Lids(new EyeApertures(left, right), aspectRatio)), false);
    }

    Moments turned(double yaw) {
        return turned(yaw, 1.5 * yaw);
    }

    Moments turned(double yaw, double keypointYaw) {
        return add(1, new Head(yaw, keypointYaw, null), false);
    }

    Moments left() {
        return turned(17).turned(26).turned(16);
    }

    Moments right() {
        return turned(-17).turned(-26).turned(-16);
    }

    Moments stranger() {
        return add(1, new Head(0, 0, new Lids(new EyeApertures(.38, .36), .33)), true);
    }

    Moments companion() {
        return add(2, new Head(0, 0, new Lids(new EyeApertures(.38, .36), .33)), false);
    }

    Moments nobody() {
        return add(0, null, false);
    }

    HeadMotion motion() {
        return new HeadMotion(moments);
    }

    ChallengeEvaluation asked(ChallengeStep... steps) {
        return ChallengeEvaluation.of(motion(), List.of(steps));
    }

    private Moments add(int faces, @Nullable Head head, boolean stranger) {
        var grey = new byte[64 * 48];
        chance.nextBytes(grey);
        moments.add(new Moment(moments.size(), new Thumbnail(grey), faces, head, stranger));
        return this;
    }
}
