package org.pramaan.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pramaan.face.TestFaces;

class SpecimenPeopleTest {

    private final SpecimenPeople people = TestPeople.shared();

    @ParameterizedTest(name = "{0}")
    @EnumSource(Person.class)
    @DisplayName("Each person has a selfie and a card portrait with exactly one clear face")
    void hasOneClearFace(Person person) {
        try (var selfie = people.selfie(person, 4);
                var card = people.idPortrait(person, 130, 4)) {
            assertThat(TestFaces.finder().find(selfie)).hasSize(1).allMatch(face -> face.score() > .7);
            assertThat(TestFaces.finder().find(card)).hasSize(1).allMatch(face -> face.score() > .7);
        }
    }

    @Test
    @DisplayName("The card portrait has the width asked for, 1.75 faces, and a face as wide as asked for")
    void hasTheSizeAskedFor() {
        try (var card = people.idPortrait(Person.P0, 160, 1)) {
            assertThat(card.width()).isEqualTo(280);
            assertThat(card.height()).isEqualTo(358);
            assertThat(TestFaces.finder().find(card).get(0).width()).isCloseTo(160, within(40.0));
        }
    }

    @Test
    @DisplayName("The same seed gives the same picture, another one a different picture")
    void isRepeatable() {
        try (var one = people.selfie(Person.P0, 7);
                var again = people.selfie(Person.P0, 7);
                var other = people.selfie(Person.P0, 8)) {
            assertThat(again.jpeg(90)).isEqualTo(one.jpeg(90));
            assertThat(other.jpeg(90)).isNotEqualTo(one.jpeg(90));
        }
    }
}
