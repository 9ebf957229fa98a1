package org.pramaan.ocr.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.Overlap;
import org.pramaan.ocr.TestPictures;
import org.pramaan.ocr.page.Quad;

@DisplayName("BS-08 the outline of a card")
class OutlineFinderTest {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 800;
    private static final double CARD_WIDTH = 640;
    private static final double CARD_HEIGHT = CARD_WIDTH / 1.586;

    private final OutlineFinder finder = new OutlineFinder();

    @ParameterizedTest(name = "is found on a cluttered desk, rotated by {0} degrees")
    @ValueSource(ints = {0, 7, -18, 33, 90})
    void findsCard(int degrees) {
        var pose = pose(degrees);
        try (var photo = TestPictures.drawn(WIDTH, HEIGHT, picture -> desk(picture, pose))) {
            var outline = finder.find(photo, List.of());

            assertThat(outline.wholeFrame()).isFalse();
            assertThat(Overlap.of(outline.quad().corners(), corners(pose))).isGreaterThan(0.95);
        }
    }

    @Test
    @DisplayName("is the whole picture where nothing stands out")
    void fallsBack() {
        try (var photo = TestPictures.drawn(WIDTH, HEIGHT, picture -> {})) {
            var outline = finder.find(photo, List.of());

            assertThat(outline.wholeFrame()).isTrue();
            assertThat(outline.quad().width()).isGreaterThan(0.98 * WIDTH);
        }
    }

    @Test
    @DisplayName("is not a rectangle on the card when the text lies beside it")
    void listensToText() {
        var text = List.of(Quad.ofSize(200, 30), Quad.ofSize(300, 40));
        try (var photo = TestPictures.drawn(WIDTH, HEIGHT, picture -> desk(picture, pose(0)))) {
            assertThat(finder.find(photo, text).wholeFrame()).isTrue();
        }
    }

    @Test
    @DisplayName("is flattened to a card's true shape at a readable size")
    void flattens() {
        var tilted = new Quad(new Corner(100, 100), new Corner(520, 110), new Corner(530, 380), new Corner(95, 370));
        try (var photo = TestPictures.drawn(WIDTH, HEIGHT, picture -> {});
                var sheet = Sheet.cut(photo, tilted)) {
            assertThat(sheet.frame().width()).isEqualTo(900);
            assertThat(sheet.extent().width() / sheet.extent().height()).isBetween(1.57, 1.60);
        }
    }

    private static AffineTransform pose(int degrees) {
        var pose = AffineTransform.getTranslateInstance(WIDTH / 2.0, HEIGHT / 2.0);
        pose.rotate(Math.toRadians(degrees));
        return pose;
    }

    private static List<Corner> corners(AffineTransform pose) {
        double x = CARD_WIDTH / 2;
        double y = CARD_HEIGHT / 2;
        return Stream.of(new double[][] {{-x, -y}, {x, -y}, {x, y}, {-x, y}})
                .map(corner -> {
                    var placed = new double[2];
                    pose.transform(corner, 0, placed, 0, 1);
                    return new Corner(placed[0], placed[1]);
                })
                .toList();
    }

    private static void desk(BufferedImage picture, AffineTransform pose) {
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(0x5A4632));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        clutter(graphics);
        graphics.setTransform(pose);
        graphics.setColor(new Color(0xDDE7EE));
        graphics.fill(new RoundRectangle2D.Double(-CARD_WIDTH / 2, -CARD_HEIGHT / 2, CARD_WIDTH, CARD_HEIGHT, 30, 30));
        graphics.setColor(new Color(0x777777));
        graphics.fillRect(-280, -100, 150, 190);
        graphics.dispose();
    }

    private static void clutter(Graphics2D graphics) {
        var dice = new Random(5);
        graphics.setStroke(new BasicStroke(3));
        for (int i = 0; i < 40; i++) {
            graphics.setColor(new Color(60 + dice.nextInt(80), 50 + dice.nextInt(60), 40 + dice.nextInt(50)));
            graphics.drawLine(dice.nextInt(WIDTH), dice.nextInt(HEIGHT), dice.nextInt(WIDTH), dice.nextInt(HEIGHT));
        }
    }
}
