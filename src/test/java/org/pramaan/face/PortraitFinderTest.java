package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opencv.core.Size;
import org.pramaan.imaging.Frame;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.TestPeople;
import org.pramaan.specimen.TestPictures;

class PortraitFinderTest {

    @Test
    @DisplayName("EN-22 the portrait on a card is found where it was printed")
    void findsThePortrait() {
        try (var card = card(new Size(1012, 638), 60, 180, 130)) {
            var face = TestFaces.portraits().find(card).orElseThrow();
            assertThat(face.centre().distanceTo(new PixelPoint(60 + 114, 180 + 146)))
                    .isLessThan(40);
        }
    }

    @Test
    @DisplayName("A portrait too small for the whole picture is found in a tile of it")
    void findsATinyPortrait() {
        try (var scan = card(new Size(3000, 2200), 2100, 1500, 60)) {
            var face = TestFaces.portraits().find(scan).orElseThrow();
            assertThat(face.centre().distanceTo(new PixelPoint(2100 + 52, 1500 + 67)))
                    .isLessThan(25);
        }
    }

    @Test
    @DisplayName("A reviewer's crop shows the portrait with a margin, and nothing where there is no face")
    void cropsThePortrait() {
        try (var card = card(new Size(1012, 638), 60, 180, 130);
                var crop = TestFaces.portraitCrop().crop(card).orElseThrow();
                var suit = TestPictures.withoutFace()) {
            var face = TestFaces.finder().find(crop).get(0);
            assertThat(crop.width()).isBetween((int) (1.4 * face.width()), (int) (2.2 * face.width()));
            assertThat(TestFaces.portraitCrop().crop(suit)).isEmpty();
        }
    }

    private static Frame card(Size size, int left, int top, int faceWidth) {
        try (var portrait = TestPeople.shared().idPortrait(Person.P0, faceWidth, 1)) {
            return TestPictures.onCard(portrait, size, left, top);
        }
    }
}
