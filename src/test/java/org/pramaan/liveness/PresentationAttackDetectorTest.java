package org.pramaan.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencv.core.Core;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.specimen.Attack;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.TestPeople;
import org.pramaan.specimen.TestPictures;

class PresentationAttackDetectorTest {

    private final PresentationAttackDetector detector = TestLiveness.detector();

    @ParameterizedTest(name = "{0}")
    @EnumSource(Person.class)
    @DisplayName("EN-26 a selfie is a bona fide presentation, recompressed and small ones too")
    void acceptsASelfie(Person person) {
        try (var selfie = TestPeople.shared().selfie(person, 2);
                var recompressed = TestPictures.recompressed(selfie, 50);
                var small = TestPictures.resized(selfie, .5)) {
            assertThat(score(selfie)).isGreaterThan(.9);
            assertThat(score(recompressed)).isGreaterThan(.85);
            assertThat(score(small)).isGreaterThan(.8);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("EN-41 a replayed or printed photo falls below the threshold and its signal says why")
    @CsvSource({
        "SCREEN,PERIODIC_PATTERN",
        "BEZEL,BEZEL",
        "BEZEL,PERIODIC_PATTERN",
        "HALFTONE_PRINT,PERIODIC_PATTERN",
        "PHOTO_PRINT,REPRINT_BLUR"
    })
    void refusesAnAttack(Attack attack, Trace reason) {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 2);
                var replayed = attack.on(selfie, 3)) {
            var assessment = assess(replayed);
            assertThat(assessment.score()).isLessThan(.6);
            assertThat(signal(assessment, reason).strength()).isLessThan(.6);
        }
    }

    @Test
    @DisplayName("A lamp mirrored across the face is a specular blob")
    void noticesGlare() {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 2);
                var glare = Frame.of(selfie.bgr().clone())) {
            var white = new Scalar(255, 255, 255);
            Imgproc.ellipse(glare.bgr(), new Point(320, 220), new Size(70, 55), 0, 0, 360, white, Imgproc.FILLED);
            assertThat(signal(assess(glare), Trace.SPECULAR_BLOB).strength()).isLessThan(.6);
            assertThat(signal(assess(selfie), Trace.SPECULAR_BLOB).strength()).isGreaterThan(.9);
        }
    }

    @Test
    @DisplayName("A face too small to show a trace is not taken for a bona fide one")
    void doubtsATinyFace() {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 2);
                var tiny = TestPictures.resized(selfie, .2);
                var card = TestPictures.onCard(tiny, new Size(400, 300), 100, 80)) {
            assertThat(signal(assess(card), Trace.FACE_SIZE).strength()).isLessThan(.5);
        }
    }

    @Test
    @DisplayName("A photo without a face scores 0 and says so; it still has a mark")
    void answersWithoutAFace() {
        try (var suit = TestPictures.withoutFace()) {
            var assessment = assess(suit);
            assertThat(assessment.score()).isZero();
            assertThat(assessment.signals()).containsExactly(new Signal("NO_FACE", 0, 0));
            assertThat(assessment.mark()).isEqualTo(detector.mark(suit));
        }
    }

    @Test
    @DisplayName("The method is named, and what was not evaluated is absent")
    void saysWhatItDid() {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 2)) {
            var assessment = assess(selfie);
            assertThat(assessment.method()).isEqualTo("PASSIVE_SINGLE_PHOTO");
            assertThat(assessment.signals())
                    .extracting(Signal::name)
                    .containsExactly("FACE_SIZE", "PERIODIC_PATTERN", "REPRINT_BLUR", "BEZEL", "SPECULAR_BLOB");
        }
    }

    @Test
    @DisplayName("A copy of the document's own portrait is noticed, another photo of its holder is not")
    void noticesACopyOfThePortrait() {
        try (var card = TestPeople.shared().idPortrait(Person.P0, 160, 1);
                var copy = brightened(card);
                var selfie = TestPeople.shared().selfie(Person.P0, 2)) {
            var copied = detector.assess(copy, card, OptionalInt.empty());
            assertThat(signal(copied, Trace.DOCUMENT_COPY).value()).isGreaterThan(.95);
            assertThat(copied.score()).isLessThan(.4);
            var genuine = detector.assess(selfie, card, OptionalInt.empty());
            assertThat(signal(genuine, Trace.DOCUMENT_COPY).strength()).isGreaterThan(.95);
        }
    }

    @Test
    @DisplayName("A document without a face leaves the comparison out")
    void needsAPortraitToCompare() {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 2);
                var suit = TestPictures.withoutFace()) {
            assertThat(detector.assess(selfie, suit, OptionalInt.empty()).signals())
                    .noneMatch(signal -> signal.name().equals("DOCUMENT_COPY"));
        }
    }

    @ParameterizedTest(name = "{0} bits away")
    @DisplayName("Another person's earlier photo that is nearly the same brings the score down")
    @CsvSource({"0,0,.1", "2,0,.3", "9,.9,1", "24,.9,1"})
    void noticesAnEarlierPhoto(int bits, double least, double most) {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 2)) {
            var assessment = detector.assess(selfie, null, OptionalInt.of(bits));
            assertThat(signal(assessment, Trace.EARLIER_PHOTO).value()).isEqualTo(bits);
            assertThat(assessment.score()).isBetween(least, most);
        }
    }

    private double score(Frame photo) {
        return assess(photo).score();
    }

    private LivenessAssessment assess(Frame photo) {
        return detector.assess(photo, null, OptionalInt.empty());
    }

    private static Signal signal(LivenessAssessment assessment, Trace trace) {
        return assessment.signals().stream()
                .filter(signal -> signal.name().equals(trace.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Frame brightened(Frame frame) {
        try (var again = TestPictures.recompressed(frame, 60)) {
            var brighter = again.bgr().clone();
            Core.add(brighter, new Scalar(12, 12, 12), brighter);
            return Frame.of(brighter);
        }
    }
}
