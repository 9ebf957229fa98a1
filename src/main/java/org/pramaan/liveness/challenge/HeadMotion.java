package org.pramaan.liveness.challenge;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** How one person's head moved over the frames of a clip. */
public final class HeadMotion {

    private final List<Moment> moments;
    private final ChallengeTunables tunables = ChallengeTunables.MEASURED;

    HeadMotion(List<Moment> moments) {
        this.moments = List.copyOf(moments);
    }

    public int frames() {
        return moments.size();
    }

    /** The share of the frames that show a face, 0..1. */
    public double faceRatio() {
        if (moments.isEmpty()) return 0;
        return moments.stream().filter(moment -> moment.faces() > 0).count() / (double) moments.size();
    }

    public int blinkCount() {
        return blinks().size();
    }

    /** The index of the frame in which that person looks most directly into the camera, eyes open; empty without one. */
    public OptionalInt bestFrame() {
        var frontal = Moment.frontal(moments);
        var eyes = Eyes.of(
                frontal.stream().map(Moment::lids).map(Objects::requireNonNull).toList(), tunables);
        return frontal.stream()
                .filter(moment -> eyes.open(Objects.requireNonNull(moment.lids())))
                .min(Comparator.comparingDouble(
                        moment -> Math.abs(Objects.requireNonNull(moment.head()).yaw())))
                .map(moment -> OptionalInt.of(moment.index()))
                .orElse(OptionalInt.empty());
    }

    /** One for each frame. */
    public List<Orientation> orientations() {
        var turning = turning();
        return moments.stream().map(moment -> turning.of(moment.own())).toList();
    }

    List<Turn> turns() {
        return Turn.in(moments, turning());
    }

    List<Blink> blinks() {
        var frontal = Moment.frontal(moments);
        var lids = frontal.stream().map(Moment::lids).map(Objects::requireNonNull);
        return Blink.in(frontal, Eyes.of(lids.toList(), tunables));
    }

    List<Moment> moments() {
        return moments;
    }

    private Turning turning() {
        var heads = Moment.frontal(moments).stream().map(Moment::own).map(Objects::requireNonNull);
        return new Turning(Resting.of(heads.toList()), tunables);
    }
}
