package org.pramaan.ocr.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.ocr.Corner;

@DisplayName("BS-08 geometry of quads")
class QuadTest {

    private static final Quad CARD = Quad.ofSize(200, 100);

    @Test
    @DisplayName("sorts corners clockwise from the top left one, however they come")
    void sortsCorners() {
        var shuffled = List.of(new Corner(200, 100), new Corner(0, 0), new Corner(0, 100), new Corner(200, 0));

        assertThat(Polygons.clockwise(shuffled)).isEqualTo(CARD);
    }

    @Test
    @DisplayName("turns a quarter so that the top right corner comes first")
    void turns() {
        var turned = CARD.turned(1);

        assertThat(turned.topLeft()).isEqualTo(new Corner(200, 0));
        assertThat(turned.width()).isEqualTo(100);
        assertThat(turned.turned(3)).isEqualTo(CARD);
    }

    @Test
    @DisplayName("cuts and grows by shares of its sides")
    void parts() {
        assertThat(CARD.part(0.5, 0, 1, 1).topLeft()).isEqualTo(new Corner(100, 0));
        assertThat(CARD.part(-0.1, -0.1, 1.1, 1.1).bottomRight().x()).isCloseTo(220, within(1e-9));
    }

    @Test
    @DisplayName("knows what lies inside it, with slack")
    void contains() {
        assertThat(Polygons.contains(CARD, new Corner(10, 10), 0)).isTrue();
        assertThat(Polygons.contains(CARD, new Corner(-2, 10), 0)).isFalse();
        assertThat(Polygons.contains(CARD, new Corner(-2, 10), 3)).isTrue();
    }

    @Test
    @DisplayName("measures its area and what is around several")
    void measures() {
        assertThat(Polygons.area(CARD)).isEqualTo(20_000);
        assertThat(Polygons.area(new Quad(new Corner(0, 5), new Corner(5, 0), new Corner(10, 5), new Corner(5, 10))))
                .isEqualTo(50);
        assertThat(Polygons.around(List.of(CARD, Quad.ofSize(50, 300)))).isEqualTo(Quad.ofSize(200, 300));
    }

    @Test
    @DisplayName("carries points between a photo and a flat page and back")
    void mapsPerspective() {
        var onPhoto = new Quad(new Corner(20, 10), new Corner(300, 40), new Corner(280, 220), new Corner(5, 180));
        var toPage = Perspective.between(onPhoto, CARD);
        var toPhoto = Perspective.between(CARD, onPhoto);

        assertThat(toPage.apply(new Corner(300, 40)).distanceTo(new Corner(200, 0)))
                .isLessThan(1e-6);
        assertThat(toPhoto.apply(toPage.apply(new Corner(120, 90))).distanceTo(new Corner(120, 90)))
                .isLessThan(1e-6);
    }
}
