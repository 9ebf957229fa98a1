package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pramaan.imaging.Frame;
import org.pramaan.specimen.Covering;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.Spoiling;
import org.pramaan.specimen.TestPeople;
import org.pramaan.specimen.TestPictures;
import org.pramaan.specimen.portrait.Appearance;
import org.pramaan.specimen.portrait.ChallengeFrames;
import org.pramaan.specimen.portrait.Pose;

class FaceInspectorTest {

    @Test
    @DisplayName("TF-02 a portrait has no flaw, faces the camera and shows a woman of about forty")
    void inspectsAPortrait() {
        try (var portrait = TestPictures.portrait()) {
            var face = only(portrait);
            assertThat(face.quality().flaws()).isEmpty();
            assertThat(face.quality().occlusion()).isEqualTo(Occlusion.NONE);
            assertThat(face.pose().yaw()).isCloseTo(0, within(6.0));
            assertThat(face.pose().roll()).isCloseTo(3, within(3.0));
            var attributes = face.attributes().orElseThrow();
            assertThat(attributes.gender()).isEqualTo(Gender.FEMALE);
            assertThat(attributes.genderScore()).isBetween(.5, 1.0);
            assertThat(attributes.age()).isBetween(18.0, 60.0);
            assertThat(attributes.oldest() - attributes.youngest()).isBetween(15, 16);
        }
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    @DisplayName("TF-02 a selfie has no flaw, glasses and beards included")
    void findsNoFlaw(Person person) {
        try (var selfie = TestPeople.shared().selfie(person, 1)) {
            assertThat(only(selfie).quality().flaws()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Covering.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MIRRORED_SUNGLASSES", "EYEGLASSES"})
    @DisplayName("TF-02 a covered mouth, chin or eye is noticed and named")
    void noticesCovers(Covering covering) {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 1);
                var covered = covering.on(selfie, meshOf(selfie), 7)) {
            var quality = only(covered).quality();
            assertThat(quality.occlusion()).isEqualTo(Occlusion.COVERED);
            assertThat(quality.flaws())
                    .contains(
                            covering.part() == Covering.Part.LOWER_FACE
                                    ? QualityFlaw.LOWER_FACE_COVERED
                                    : QualityFlaw.EYES_COVERED);
        }
    }

    @Test
    @DisplayName("KF-50 closed eyes and a turned head are not a cover")
    void toleratesBlinksAndTurns() {
        try (var frames = new ChallengeFrames(Appearance.UNCHANGED)) {
            for (int yaw : new int[] {-30, 0, 30})
                try (var frame = frames.frame(new Pose(yaw, 0), 1)) {
                    assertThat(only(frame).quality().occlusion())
                            .as("turned by %d", yaw)
                            .isEqualTo(Occlusion.NONE);
                }
        }
    }

    @Test
    @DisplayName("A small, a dark and a blurred face are told apart, and darkness hides covers")
    void namesPhotographicFlaws() {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 1);
                var small = TestPictures.resized(selfie, .3);
                var dark = Spoiling.DARK.of(selfie, 180);
                var blurred = Spoiling.BLURRED.of(selfie, 180)) {
            assertThat(only(small).quality().flaws()).contains(QualityFlaw.TOO_SMALL);
            assertThat(only(dark).quality().flaws()).contains(QualityFlaw.TOO_DARK);
            assertThat(only(dark).quality().occlusion()).isEqualTo(Occlusion.UNCLEAR);
            assertThat(only(blurred).quality().flaws()).containsExactly(QualityFlaw.BLURRED);
        }
    }

    @Test
    @DisplayName("TF-02 everybody in a picture is inspected and knows of the others; a picture of nobody is empty")
    void inspectsEverybody() {
        try (var one = TestPeople.shared().selfie(Person.P0, 1);
                var other = TestPeople.shared().selfie(Person.S3, 2);
                var both = TestPictures.sideBySide(one, other);
                var suit = TestPictures.withoutFace()) {
            assertThat(TestFaces.inspector().inspect(both))
                    .hasSize(2)
                    .allMatch(face -> face.quality().flaws().contains(QualityFlaw.SEVERAL_FACES));
            assertThat(TestFaces.inspector().inspect(suit)).isEmpty();
        }
    }

    @Test
    @DisplayName("TF-02 without its net nothing is said of age and gender")
    void inventsNothing() {
        try (var portrait = TestPictures.portrait()) {
            var reader = new AgeGenderReader(new NoNets(), TestFaces.aligner());
            assertThat(reader.read(portrait, meshOf(portrait))).isEmpty();
        }
    }

    private static FaceMesh meshOf(Frame frame) {
        return TestFaces.mesher().of(frame, TestFaces.finder().find(frame).get(0));
    }

    private static InspectedFace only(Frame frame) {
        var faces = TestFaces.inspector().inspect(frame);
        assertThat(faces).hasSize(1);
        return faces.get(0);
    }
}
