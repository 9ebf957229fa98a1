package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pramaan.face.FaceComparison.Compared;
import org.pramaan.face.FaceComparison.NoFace;
import org.pramaan.imaging.Frame;
import org.pramaan.inference.ModelMissing;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.TestPeople;
import org.pramaan.specimen.TestPictures;

class FaceMatcherTest {

    private final FaceMatcher matcher = TestFaces.matcher();

    @ParameterizedTest(name = "{0}")
    @EnumSource(Person.class)
    @DisplayName("EN-26 a person's selfie is alike to the own card and unlike everybody else's")
    void tellsPeopleApart(Person owner) {
        try (var card = TestPeople.shared().idPortrait(owner, 130, 1)) {
            for (var person : Person.values()) {
                double similarity = similarity(card, person);
                if (person == owner) assertThat(similarity).as("%s", person).isGreaterThan(.95);
                else assertThat(similarity).as("%s", person).isLessThan(.4);
            }
        }
    }

    @Test
    @DisplayName("The result names the net, the raw distance and the faces compared")
    void saysWhatWasCompared() {
        try (var card = TestPeople.shared().idPortrait(Person.P0, 130, 1);
                var selfie = TestPeople.shared().selfie(Person.P0, 1)) {
            var compared = (Compared) matcher.compare(card, selfie);
            assertThat(compared.similarity().model()).isEqualTo("face_recognition");
            assertThat(compared.similarity().distance()).isBetween(.05, .35);
            assertThat(compared.onDocument().width()).isLessThan(card.width());
            assertThat(compared.facesInSelfie()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("Two people in the selfie are counted")
    void countsFaces() {
        try (var card = TestPeople.shared().idPortrait(Person.P0, 130, 1);
                var person = TestPeople.shared().selfie(Person.P0, 1);
                var other = TestPeople.shared().selfie(Person.S1, 2);
                var both = TestPictures.sideBySide(person, other)) {
            assertThat(((Compared) matcher.compare(card, both)).facesInSelfie()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("KF-25 a picture without a face is a value that names its side")
    void namesTheSideWithoutFace() {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 1);
                var suit = TestPictures.withoutFace()) {
            assertThat(matcher.compare(suit, selfie)).isEqualTo(new NoFace(Side.DOCUMENT));
            assertThat(matcher.compare(selfie, suit)).isEqualTo(new NoFace(Side.SELFIE));
            assertThat(matcher.compare(suit, suit)).isEqualTo(new NoFace(Side.DOCUMENT));
        }
    }

    @Test
    @DisplayName("A net that is not there is refused by name when it is used")
    void refusesAMissingNet() {
        var other = TestFaces.matcher(TestFaces.settings(Map.of("pramaan.face.embedder.name", "nobody")));
        try (var selfie = TestPeople.shared().selfie(Person.P0, 1)) {
            assertThatThrownBy(() -> other.compare(selfie, selfie))
                    .isInstanceOf(ModelMissing.class)
                    .hasMessageContaining("nobody");
        }
    }

    @Test
    @DisplayName("With descriptors of unit length the same person is still the nearest")
    void comparesUnitLength() {
        var cosine = TestFaces.matcher(TestFaces.settings(Map.of("pramaan.face.embedder.unit-length", "true")));
        try (var card = TestPeople.shared().idPortrait(Person.P0, 130, 1);
                var same = TestPeople.shared().selfie(Person.P0, 1);
                var other = TestPeople.shared().selfie(Person.S1, 1)) {
            double near = ((Compared) cosine.compare(card, same)).similarity().distance();
            double far = ((Compared) cosine.compare(card, other)).similarity().distance();
            assertThat(near).isLessThan(far / 2);
        }
    }

    private double similarity(Frame card, Person person) {
        try (var selfie = TestPeople.shared().selfie(person, person.ordinal() + 1)) {
            return ((Compared) matcher.compare(card, selfie)).similarity().value();
        }
    }
}
