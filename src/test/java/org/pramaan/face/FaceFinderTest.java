package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.TestPeople;
import org.pramaan.specimen.TestPictures;

class FaceFinderTest {

    private final FaceFinder finder = TestFaces.finder();

    @Test
    @DisplayName("TF-02 one face is found once, with its box and keypoints in pixels of the frame")
    void findsOneFace() {
        try (var portrait = TestPictures.portrait()) {
            var faces = finder.find(portrait);
            assertThat(faces).hasSize(1);
            var face = faces.get(0);
            assertThat(face.score()).isGreaterThan(.8);
            assertThat(face.centre().distanceTo(new PixelPoint(224, 120))).isLessThan(25);
            assertThat(face.width()).isBetween(80.0, 130.0);
            assertThat(face.keypoints()).hasSize(6);
            assertThat(face.keypoints().get(0).x())
                    .isLessThan(face.keypoints().get(1).x());
        }
    }

    @Test
    @DisplayName("Two people side by side are two faces, the more prominent one first")
    void findsTwoFaces() {
        try (var person = TestPeople.shared().selfie(Person.P0, 1);
                var other = TestPeople.shared().selfie(Person.S1, 2);
                var both = TestPictures.sideBySide(person, other)) {
            var faces = finder.find(both);
            assertThat(faces).hasSize(2);
            assertThat(faces.get(0).prominence())
                    .isGreaterThanOrEqualTo(faces.get(1).prominence());
            assertThat(faces)
                    .anyMatch(face -> face.centre().x() < 640)
                    .anyMatch(face -> face.centre().x() > 640);
        }
    }

    @Test
    @DisplayName("A space suit is no face")
    void findsNone() {
        try (var suit = TestPictures.withoutFace()) {
            assertThat(finder.find(suit)).isEmpty();
        }
    }

    @Test
    @DisplayName("Of boxes that overlap the surest stays; the best first counts size too")
    void suppressesOverlaps() {
        var surest = new FoundFace(0, 0, 10, 10, .9, List.of());
        var overlapping = new FoundFace(1, 1, 10, 10, .8, List.of());
        var larger = new FoundFace(50, 50, 30, 30, .6, List.of());
        assertThat(finder.distinct(List.of(overlapping, surest, larger))).containsExactly(larger, surest);
        assertThat(surest.overlapWith(overlapping)).isBetween(.6, .7);
        assertThat(surest.overlapWith(larger)).isZero();
    }
}
