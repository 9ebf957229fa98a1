package org.pramaan.ocr.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.ocr.UnreadableDocument;
import org.pramaan.ocr.UnreadableDocument.Reason;

class PdfOpenerTest {

    private static final String WORDS = "This page holds more than forty letters in one long line of text";
    private static final byte[] TEXT = TestPdfs.of(PDRectangle.A4, TestPdfs.text(WORDS, RenderingMode.FILL));

    private final PdfOpener opener = new PdfOpener();

    @Test
    @DisplayName("Words stand in the picture where the page shows them")
    void findsWords() {
        var content = opener.open(TEXT, null);
        try (var picture = content.picture()) {
            assertThat(Math.max(picture.width(), picture.height())).isBetween(2330, 2341);
            assertThat(content.text().lines()).singleElement().satisfies(line -> {
                assertThat(line.text()).isEqualTo(WORDS);
                assertThat(line.left()).isBetween(108.0, 114.0);
                assertThat(line.middle()).isBetween(375.0, 400.0);
                assertThat(dark(picture.bgr()
                                .submat(
                                        (int) line.box().topLeft().y(),
                                        (int) line.box().bottomLeft().y(),
                                        (int) line.left(),
                                        (int) line.right())))
                        .isGreaterThan(0.05);
            });
        }
    }

    @Test
    @DisplayName("Invisible words are none, nor are a few as a scanner leaves them")
    void ignoresHiddenWords() {
        var hidden = TestPdfs.of(PDRectangle.A4, TestPdfs.text(WORDS, RenderingMode.NEITHER));
        var few = TestPdfs.of(PDRectangle.A4, TestPdfs.text("Page 1", RenderingMode.FILL));
        for (var pdf : new byte[][] {hidden, few}) {
            var content = opener.open(pdf, null);
            content.picture().close();
            assertThat(content.text().lines()).isEmpty();
        }
    }

    @Test
    @DisplayName("Blank pages are turned over")
    void skipsBlankPages() {
        var pdf = TestPdfs.of(PDRectangle.A4, TestPdfs.nothing(), TestPdfs.text(WORDS, RenderingMode.FILL));
        var content = opener.open(pdf, null);
        content.picture().close();
        assertThat(content.text().text()).contains("forty letters");
    }

    @Test
    @DisplayName("A tiny page is drawn no finer than 600 dpi, a huge one no larger than 2340 pixels")
    void boundsThePicture() {
        try (var tiny = opener.open(TestPdfs.of(new PDRectangle(72, 36), TestPdfs.picture(9, 9)), null)
                        .picture();
                var huge = opener.open(TestPdfs.of(new PDRectangle(14400, 14400), TestPdfs.picture(9, 9)), null)
                        .picture()) {
            assertThat(tiny.width()).isEqualTo(600);
            assertThat(huge.width()).isLessThanOrEqualTo(2341);
        }
    }

    @Test
    @DisplayName("A picture of too many pixels is refused before it is decoded")
    void refusesPixelBombs() {
        var pdf = TestPdfs.of(PDRectangle.A4, TestPdfs.picture(9000, 9000));
        assertThat(pdf.length).isLessThan(100_000);
        assertThat(reason(pdf)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("Streams that decompress to more than the limit are refused before the file is parsed")
    void refusesInflationBombs() {
        var small = new PdfLimits(1, 500, 600, 1000, 20, Duration.ofSeconds(5), 40);
        assertThatThrownBy(() -> new PdfOpener(small).open(TEXT, null))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    @DisplayName("Work is given up when the time is over")
    void isBoundedInTime() {
        var hurried = new PdfLimits(1, 500, 600, 1000, 1 << 20, Duration.ZERO, 40);
        assertThatThrownBy(() -> new PdfOpener(hurried).open(TEXT, null))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    @DisplayName("Whatever is cut off or changed in a file, it opens or is unreadable")
    void survivesDamage() {
        var random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 60; round++) {
            var broken = TEXT.clone();
            for (int i = 0; i < 30; i++) broken[10 + random.nextInt(broken.length - 10)] = (byte) random.nextInt();
            if (reason(broken) != null) refused++;
        }
        assertThat(refused).isPositive();
        assertThat(reason("%PDF-1.7 nothing else".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    @DisplayName("A file is a PDF if its header stands in the first kilobyte")
    void knowsPdfs() {
        assertThat(PdfOpener.isPdf(TEXT)).isTrue();
        assertThat(PdfOpener.isPdf(("\n".repeat(500) + "%PDF-1.4\n").getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(PdfOpener.isPdf(new byte[3])).isFalse();
    }

    private @Nullable Reason reason(byte[] pdf) {
        try {
            opener.open(pdf, null).picture().close();
            return null;
        } catch (UnreadableDocument refused) {
            return refused.reason();
        }
    }

    private static double dark(org.opencv.core.Mat part) {
        var bytes = new byte[(int) part.total() * 3];
        part.get(0, 0, bytes);
        int dark = 0;
        for (byte value : bytes) if ((value & 0xFF) < 128) dark++;
        return dark / (double) bytes.length;
    }
}
