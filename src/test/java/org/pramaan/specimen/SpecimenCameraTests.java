package org.pramaan.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.imaging.ImageFormat;
import org.pramaan.imaging.ImageHeader;

class SpecimenCameraTests {

    private static final BufferedImage CARD = new SpecimenCards()
            .draw(SpecimenKind.PAN, new SpecimenIdentities().identity(1), SpecimenPortraits.face(), 1);

    private final SpecimenCamera camera = new SpecimenCamera();

    @ParameterizedTest
    @EnumSource
    @DisplayName("A photo is a JPEG below 5 MB with sides from 300 to 8192 pixels")
    void photosAreWithinTheLimits(PhotoQuality quality) {
        for (long seed = 0; seed < 2; seed++) {
            var jpeg = camera.photograph(CARD, quality, seed).jpeg();
            var header = ImageHeader.of(jpeg);
            assertThat(header.format()).isEqualTo(ImageFormat.JPEG);
            assertThat(jpeg).hasSizeLessThan(5_000_000);
            assertThat(Math.min(header.width(), header.height())).isGreaterThanOrEqualTo(300);
            assertThat(Math.max(header.width(), header.height())).isLessThanOrEqualTo(8192);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The whole card is in the frame, as wide as the quality says, and does not leave it")
    void cardsAreInTheFrame(PhotoQuality quality) {
        var framing = CameraModel.of(quality).framing();
        for (long seed = 0; seed < 300; seed++) {
            var pose = CardPose.of(PaperFormat.ID_1, framing, Dice.of(seed, "test"));
            assertThat(pose.card().meanWidth())
                    .isBetween(framing.cardWidth().low(), framing.cardWidth().high());
            assertThat(pose.card().corners()).allSatisfy(corner -> {
                assertThat(corner[0]).isBetween(0.0, (double) pose.width());
                assertThat(corner[1]).isBetween(0.0, (double) pose.height());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Straightened by the corners, the photo shows the card upright")
    void cornersAreTrue(PhotoQuality quality) {
        for (long seed = 0; seed < 4; seed++) {
            var photo = camera.photograph(CARD, quality, seed);
            try (var frame = new ImageDecoder().decode(photo.jpeg())) {
                assertThat(Likeness.of(frame, photo.corners(), CARD))
                        .as("seed " + seed)
                        .isGreaterThan(0.6);
            }
        }
    }

    @Test
    @DisplayName("The same card, quality and seed give the same pixels, another seed others")
    void exposuresAreRepeatable() {
        try (var one = camera.expose(CARD, PhotoQuality.HARD, 3);
                var same = camera.expose(CARD, PhotoQuality.HARD, 3);
                var other = camera.expose(CARD, PhotoQuality.HARD, 4)) {
            assertThat(Likeness.same(one.frame(), same.frame())).isTrue();
            assertThat(Likeness.same(one.frame(), other.frame())).isFalse();
        }
    }

    @Test
    @DisplayName("Careless users turn the phone every way, careful ones hold it upright")
    void phonesAreTurned() {
        assertThat(turns(PhotoQuality.HARD)).containsExactlyInAnyOrder(QuarterTurn.values());
        assertThat(turns(PhotoQuality.EASY)).containsExactly(QuarterTurn.NONE);
    }

    @Test
    @DisplayName("Worse qualities are blurrier and noisier")
    void qualitiesAreOrdered() {
        var model = CameraModel.of(PhotoQuality.MEDIUM);
        var worse = CameraModel.of(PhotoQuality.HARD);
        assertThat(worse.lens().blur().low()).isGreaterThan(model.lens().blur().low());
        assertThat(worse.sensor().noise()).isGreaterThan(model.sensor().noise());
        assertThat(worse.framing().cardWidth().high())
                .isGreaterThan(model.framing().cardWidth().low());
    }

    @Test
    @DisplayName("Printed in a log, a photo tells its size alone")
    void toStringHides() {
        var photo = camera.photograph(CARD, PhotoQuality.HARD, 1);
        assertThat(photo.toString()).isEqualTo("SpecimenPhoto[" + photo.jpeg().length + " bytes]");
    }

    private static HashSet<QuarterTurn> turns(PhotoQuality quality) {
        double chance = CameraModel.of(quality).framing().quarterTurns();
        var turns = new HashSet<QuarterTurn>();
        LongStream.range(0, 60).forEach(seed -> turns.add(QuarterTurn.of(chance, Dice.of(seed, "turn"))));
        return turns;
    }
}
