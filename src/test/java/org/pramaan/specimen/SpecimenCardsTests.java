package org.pramaan.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pramaan.specimen.SpecimenKind.AADHAAR_BACK;
import static org.pramaan.specimen.SpecimenKind.AADHAAR_FRONT;
import static org.pramaan.specimen.SpecimenKind.EU_DRIVING_LICENCE;
import static org.pramaan.specimen.SpecimenKind.E_AADHAAR;
import static org.pramaan.specimen.SpecimenKind.PAN;
import static org.pramaan.specimen.SpecimenKind.PASSPORT;
import static org.pramaan.specimen.SpecimenKind.PROOF_OF_ADDRESS;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.OpenCv;

class SpecimenCardsTests {

    private static final long NEW_PAN = 0;
    private static final long OLD_PAN = 2;

    private final SpecimenCards cards = new SpecimenCards();
    private final SpecimenIdentity person = new SpecimenIdentities().identity(1);

    @ParameterizedTest
    @EnumSource
    @DisplayName("A document has the proportions of ID-1, ID-3 or A4 and is stamped SPECIMEN in red")
    void documentsAreMarked(SpecimenKind kind) {
        for (long seed = 0; seed < 4; seed++) {
            var drawing = draw(kind, seed);
            var format = PaperFormat.of(drawing);
            assertThat(drawing.getHeight() / (double) drawing.getWidth())
                    .isCloseTo(format.heightPerWidth(), within(.002));
            assertThat(drawing.getWidth()).isGreaterThanOrEqualTo(1012);
            assertThat(new Ink(drawing).red(format.page())).isGreaterThan(0.001);
        }
    }

    @Test
    @DisplayName("Passports are data pages, letters and bills A4, all others cards")
    void formatsAreTrue() {
        assertThat(PaperFormat.of(draw(PASSPORT, 1))).isEqualTo(PaperFormat.ID_3);
        assertThat(PaperFormat.of(draw(E_AADHAAR, 1))).isEqualTo(PaperFormat.A4);
        assertThat(PaperFormat.of(draw(PROOF_OF_ADDRESS, 1))).isEqualTo(PaperFormat.A4);
        assertThat(PaperFormat.of(draw(EU_DRIVING_LICENCE, 1))).isEqualTo(PaperFormat.ID_1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The same seed draws the same pixels, another seed others")
    void drawingsAreRepeatable(SpecimenKind kind) {
        assertThat(pixels(draw(kind, 5))).isEqualTo(pixels(draw(kind, 5)));
        assertThat(pixels(draw(kind, 5))).isNotEqualTo(pixels(draw(kind, 6)));
    }

    @Test
    @DisplayName("The new PAN card prints number, name, father's name, birthday and signature")
    void newPanHasItsFields() {
        var ink = new Ink(draw(PAN, NEW_PAN));
        assertThat(ink.dark(new Slot(330, 245, 310, 40))).as("number").isGreaterThan(0.15);
        for (double baseline : new double[] {433, 514, 595})
            assertThat(ink.dark(new Slot(50, baseline - 24, 150, 24)))
                    .as("value at " + baseline)
                    .isGreaterThan(0.1);
        assertThat(ink.dark(new Slot(640, 425, 200, 80))).as("signature").isGreaterThan(0.01);
    }

    @Test
    @DisplayName("The old PAN card has the names at the top and the photograph on the right")
    void oldPanHasItsFields() {
        var green = cards.draw(PAN, person, SpecimenPortraits.plain(Color.GREEN, 300, 400), OLD_PAN);
        var ink = new Ink(green);
        assertThat(ink.share(new Slot(780, 340, 170, 220), Color.GREEN::equals)).isEqualTo(1);
        for (double baseline : new double[] {180, 236, 304})
            assertThat(ink.dark(new Slot(50, baseline - 24, 120, 24)))
                    .as("line at " + baseline)
                    .isGreaterThan(0.1);
    }

    @Test
    @DisplayName("The Aadhaar front prints name, birthday, gender and a large number")
    void aadhaarFrontHasItsFields() {
        var ink = new Ink(draw(AADHAAR_FRONT, 0));
        for (double baseline : new double[] {195, 242, 290, 338})
            assertThat(ink.dark(new Slot(316, baseline - 22, 90, 22)))
                    .as("line at " + baseline)
                    .isGreaterThan(0.05);
        assertThat(ink.dark(new Slot(330, 498, 350, 38))).as("number").isGreaterThan(0.15);
    }

    @Test
    @DisplayName("Every fourth Aadhaar front gives the year of birth in place of the day")
    void someFrontsHaveTheYearAlone() {
        assertThat(pixels(draw(AADHAAR_FRONT, 3))).isNotEqualTo(pixels(draw(AADHAAR_FRONT, 7)));
        var day = new Slot(640, 262, 60, 30);
        assertThat(new Ink(draw(AADHAAR_FRONT, 3)).dark(day)).isNotEqualTo(new Ink(draw(AADHAAR_FRONT, 4)).dark(day));
    }

    @Test
    @DisplayName("The Aadhaar back prints the address and leaves a square to the code")
    void aadhaarBackHasAddressAndCode() {
        var squares = new ArrayList<Slot>();
        var plain = new SpecimenCards(new BlankCode(), (canvas, content, square) -> squares.add(square));
        var ink = new Ink(plain.draw(AADHAAR_BACK, person, SpecimenPortraits.face(), 1));
        assertThat(ink.dark(new Slot(50, 195, 300, 24))).as("first line").isGreaterThan(0.05);
        assertThat(squares).singleElement().satisfies(square -> {
            assertThat(square.width()).isEqualTo(square.height());
            assertThat(ink.dark(square)).as("kept free").isZero();
            assertThat(new Ink(draw(AADHAAR_BACK, 1)).dark(square)).as("filled").isBetween(0.35, 0.6);
        });
    }

    @Test
    @DisplayName("A portrait of any shape fills its slot without being stretched")
    void portraitsAreCut() {
        for (int[] size : new int[][] {{40, 900}, {900, 40}, {2400, 3000}}) {
            var portrait = SpecimenPortraits.plain(Color.GREEN, size[0], size[1]);
            var ink = new Ink(cards.draw(AADHAAR_FRONT, person, portrait, 0));
            assertThat(ink.share(new Slot(62, 156, 210, 272), Color.GREEN::equals))
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("A portrait may come as a frame")
    void portraitsMayBeFrames() {
        var face = SpecimenPortraits.face();
        OpenCv.require();
        try (var frame = Frame.of(Pixels.bgr(face))) {
            assertThat(pixels(cards.draw(PAN, person, frame, NEW_PAN)))
                    .isEqualTo(pixels(cards.draw(PAN, person, face, NEW_PAN)));
        }
    }

    private BufferedImage draw(SpecimenKind kind, long seed) {
        return cards.draw(kind, person, SpecimenPortraits.face(), seed);
    }

    private static byte[] pixels(BufferedImage card) {
        return ((DataBufferByte) card.getRaster().getDataBuffer()).getData();
    }
}
