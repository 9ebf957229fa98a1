package org.pramaan.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.ocr.OcrSettings;
import org.pramaan.ocr.TestPictures;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Quad;

@DisplayName("BS-17 Tesseract from the class path")
class TesseractTest {

    @Test
    @DisplayName("reads a drawn page with places and confidences")
    void reads() {
        var engines = new Engines(new OcrSettings(null, 1));
        try (var picture = TestPictures.page(800, 300, "Rajesh Kumar Verma", "DOB: 24/02/1967")) {
            var page = new TesseractReader(engines).read(picture);

            assertThat(page.text()).contains("Rajesh Kumar Verma").contains("24/02/1967");
            assertThat(page.lines().get(0).left()).isBetween(50.0, 75.0);
            assertThat(page.lines().get(0).confidence()).isBetween(0.7, 1.0);
        } finally {
            engines.destroy();
        }
    }

    @Test
    @DisplayName("serves several threads with the engines it may have")
    void serves() {
        var engines = new Engines(new OcrSettings(null, 2));
        var reader = new TesseractReader(engines);
        try (var picture = TestPictures.page(500, 150, "Income Tax")) {
            var pages = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> reader.read(picture)))
                    .toList();

            assertThat(pages)
                    .extracting(CompletableFuture::join)
                    .extracting(Page::text)
                    .containsOnly("Income Tax");
        } finally {
            engines.destroy();
        }
    }

    @Test
    @DisplayName("says that a Devanagari line was not read while Hindi is not installed")
    void saysNotRead(@TempDir Path tessdata) {
        try (var picture = TestPictures.page(500, 150, "Rajesh")) {
            assertThat(new DevanagariReader(new Engines(new OcrSettings(null, 1))).read(picture, LINE))
                    .isEmpty();
            assertThat(new DevanagariReader(new Engines(new OcrSettings(tessdata, 1))).read(picture, LINE))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("reads a single line with the data the operator installed")
    void readsInstalled(@TempDir Path tessdata) throws IOException {
        // English data under the Hindi name: what is proven is the way there, not the alphabet.
        Files.copy(TesseractNatives.englishData().resolve("eng.traineddata"), tessdata.resolve("hin.traineddata"));
        var engines = new Engines(new OcrSettings(tessdata, 1));
        try (var picture = TestPictures.page(500, 150, "Rajesh Kumar")) {
            assertThat(new DevanagariReader(engines).read(picture, LINE))
                    .map(Line::text)
                    .contains("Rajesh Kumar");
        } finally {
            engines.destroy();
        }
    }

    private static final Quad LINE = Quad.ofSize(500, 150).part(0.05, 0.3, 0.95, 0.75);
}
