package org.pramaan.liveness.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pramaan.liveness.challenge.ChallengeStep.BLINK;
import static org.pramaan.liveness.challenge.ChallengeStep.TURN_LEFT;
import static org.pramaan.liveness.challenge.ChallengeStep.TURN_RIGHT;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pramaan.bench.Report;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.specimen.portrait.Appearance;
import org.pramaan.specimen.portrait.ChallengeClip;

/** Acceptance of rendered people who do what is asked, and false acceptance of rendered attacks (KF-42). */
@Tag("bench")
class ChallengeBenchmark {

    private static final List<List<ChallengeStep>> CHALLENGES = List.of(
            List.of(BLINK, TURN_LEFT),
            List.of(BLINK, TURN_RIGHT),
            List.of(TURN_LEFT, BLINK),
            List.of(TURN_RIGHT, BLINK),
            List.of(TURN_LEFT, TURN_RIGHT),
            List.of(TURN_RIGHT, TURN_LEFT));

    private static final Appearance PERSON = Appearance.UNCHANGED;
    private static final int CLIP = 24;

    private final ImageDecoder decoder = new ImageDecoder();
    private final MotionSensor sensor = TestMotion.sensor();
    private final ClipTable genuine = new ClipTable();
    private final ClipTable attacks = new ClipTable();
    private long nanos;
    private int frames;

    @Test
    @DisplayName("Acceptance and false acceptance of challenges")
    void measure() {
        for (var challenge : CHALLENGES) {
            people(challenge);
            otherPeople(challenge);
            otherClips(challenge);
        }
        stills();
        recordings();
        report();
        assertThat(genuine.allAccepted("10 frames a second")).isTrue();
        assertThat(attacks.accepted("wrong person for the second step")).isZero();
        assertThat(attacks.accepted("print swung by 60 degrees")).isZero();
        assertThat(attacks.accepted("three stills, moved by a hand")).isZero();
    }

    private void people(List<ChallengeStep> challenge) {
        for (var person : List.of(PERSON, Appearance.VARIANT_3)) {
            var clip = performed(person, person, challenge).filmed(challenge.hashCode());
            genuine("10 frames a second", clip, challenge);
            genuine(
                    "the same, 320 x 240, JPEG 50",
                    clip.stream().map(this::poor).toList(),
                    challenge);
            genuine("3 frames a second, eyes shut for a second", slow(person, challenge), challenge);
        }
    }

    private void otherPeople(List<ChallengeStep> challenge) {
        for (var other : List.of(Appearance.VARIANT_1, Appearance.VARIANT_2, Appearance.VARIANT_3))
            attack(
                    "wrong person for the second step",
                    performed(PERSON, other, challenge).filmed(5),
                    challenge);
        if (!challenge.contains(BLINK)) return;
        var winking = ChallengeClip.of(PERSON).ahead(3);
        for (var step : challenge) (step == BLINK ? winking.wink() : perform(winking, step)).ahead(2);
        attack("wink instead of a blink", winking.filmed(6), challenge);
    }

    /** Each recording is shown to every challenge that it was not made for. */
    private void otherClips(List<ChallengeStep> recorded) {
        var scenes = performed(PERSON, PERSON, recorded).scenes();
        var shown = motion(ClipAttacks.shown(scenes, 7));
        for (var challenge : CHALLENGES)
            attacks.add(
                    challenge.equals(recorded)
                            ? "recording of the very steps on a display"
                            : "recording of other steps on a display",
                    ChallengeEvaluation.of(shown, challenge));
    }

    private void stills() {
        var photo = ChallengeClip.of(PERSON).ahead(1).scenes().get(0);
        toEvery("frozen photo", ClipAttacks.frozen(photo, CLIP));
        toEvery("print moved and tilted", ClipAttacks.moved(photo, CLIP));
        toEvery("print swung by 60 degrees", ClipAttacks.swung(photo, CLIP, 60));
        toEvery("print bent around a cylinder, 40 degrees", ClipAttacks.bent(photo, CLIP, 40));
        for (var challenge : CHALLENGES) {
            attack("three stills, camera on a stand", ClipAttacks.stills(photosFor(challenge), 6), challenge);
            List<Frame> held = new ArrayList<>();
            for (var still : photosFor(challenge)) for (int i = 0; i < 6; i++) held.add(still);
            attack("three stills, moved by a hand", ChallengeClip.film(held, 8), challenge);
        }
    }

    private void recordings() {
        var everything = ChallengeClip.of(PERSON)
                .ahead(3)
                .blink()
                .ahead(2)
                .left()
                .ahead(2)
                .right()
                .ahead(2)
                .blink();
        toEvery("recording of every movement", everything.ahead(2).filmed(9));
        List<byte[]> loop = new ArrayList<>(
                ChallengeClip.of(PERSON).ahead(2).blink().ahead(1).left().filmed(10));
        loop.addAll(List.copyOf(loop));
        toEvery("looped recording of a blink and a turn", loop);
    }

    /** What somebody with three photos of the victim would show: open eyes and one for each step. */
    private static List<Frame> photosFor(List<ChallengeStep> challenge) {
        var clip = ChallengeClip.of(PERSON).ahead(1);
        for (var step : challenge) {
            double yaw = step == BLINK ? 0 : step == TURN_LEFT ? 35 : -35;
            double closed = step == BLINK ? 1 : 0;
            clip.add(yaw, closed, closed).ahead(1);
        }
        return clip.scenes();
    }

    private static ChallengeClip performed(Appearance first, Appearance second, List<ChallengeStep> challenge) {
        var clip = perform(ChallengeClip.of(first).ahead(3), challenge.get(0)).ahead(2);
        return perform(clip.by(second), challenge.get(1)).ahead(2);
    }

    private static ChallengeClip perform(ChallengeClip clip, ChallengeStep step) {
        return switch (step) {
            case BLINK -> clip.blink();
            case TURN_LEFT -> clip.left();
            case TURN_RIGHT -> clip.right();
        };
    }

    /** Ten to twelve frames in all, as a client on a slow line sends them. */
    private static List<byte[]> slow(Appearance person, List<ChallengeStep> challenge) {
        var clip = ChallengeClip.of(person).ahead(2);
        for (var step : challenge) {
            if (step == BLINK) clip.add(0, 1, 1).add(0, 1, 1).add(0, 1, 1).ahead(1);
            else for (double share : new double[] {.6, 1, .85}) clip.add((step == TURN_LEFT ? 35 : -35) * share, 0, 0);
            clip.ahead(1);
        }
        return clip.ahead(1).filmed(11);
    }

    private byte[] poor(byte[] file) {
        try (var frame = decoder.decode(file);
                var half = frame.shrunkTo(320)) {
            return half.jpeg(50);
        }
    }

    private void toEvery(String kind, List<byte[]> clip) {
        var motion = motion(clip);
        for (var challenge : CHALLENGES) attacks.add(kind, ChallengeEvaluation.of(motion, challenge));
    }

    private void genuine(String kind, List<byte[]> clip, List<ChallengeStep> challenge) {
        genuine.add(kind, ChallengeEvaluation.of(motion(clip), challenge));
    }

    private void attack(String kind, List<byte[]> clip, List<ChallengeStep> challenge) {
        attacks.add(kind, ChallengeEvaluation.of(motion(clip), challenge));
    }

    private HeadMotion motion(List<byte[]> clip) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        var motion = sensor.follow(clip.stream().map(decoder::decode).iterator());
        nanos += threads.getCurrentThreadCpuTime() - before;
        frames += clip.size();
        return motion;
    }

    private void report() {
        var report = new Report("challenge").line("# Liveness challenge").line("");
        report.line("People and attacks are rendered from one portrait: this shows what the rules do, not how");
        report.line("often real people pass or real attacks succeed.").line("").line("People who do what is asked:");
        genuine.write(report.line(""));
        report.line("").line("Attacks:").line("");
        attacks.write(report);
        report.line("")
                .line("%.1f ms of one core per frame, decoding included, %d frames.", nanos / 1e6 / frames, frames);
        report.write();
    }
}
