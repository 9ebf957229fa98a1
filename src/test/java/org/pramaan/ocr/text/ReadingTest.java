package org.pramaan.ocr.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.pramaan.imaging.Frame;
import org.pramaan.inference.TestNets;
import org.pramaan.ocr.TestPictures;
import org.pramaan.ocr.page.Line;

@DisplayName("BS-08 PP-OCRv4 on drawn text")
class ReadingTest {

    private final TextDetector detector = new TextDetector(TestNets.shared());
    private final LineRecogniser recogniser = new LineRecogniser(TestNets.shared());

    @Test
    @DisplayName("finds every line and reads it with its spaces")
    void reads() {
        try (var page = TestPictures.page(800, 300, "Rajesh Kumar Verma", "DOB: 24/02/1967", "4321 8765 0912")) {
            var texts = detector.boxes(page, 800).stream()
                    .map(box -> recogniser.read(page, box))
                    .map(Line::text)
                    .map(text -> text.replaceAll("(?<=[0-9]) (?=[0-9])", "").replace(": ", ":"))
                    .toList();

            assertThat(texts).containsExactlyInAnyOrder("Rajesh Kumar Verma", "DOB:24/02/1967", "432187650912");
        }
    }

    @ParameterizedTest(name = "turned by {0} quarters clockwise, it is turned back by as many")
    @CsvSource({"0", "1", "2", "3"})
    void tellsDirection(int quarters) {
        try (var page = TestPictures.page(800, 300, "Income Tax Department", "Government of India", "Rajesh Kumar");
                var turned = turned(page, quarters)) {
            var lines = new SheetLines(turned, recogniser);

            assertThat(ReadingDirection.of(detector.boxes(turned, 800), lines)).isEqualTo(quarters);
        }
    }

    private static Frame turned(Frame page, int quarters) {
        var turned = new Mat();
        if (quarters == 0) page.bgr().copyTo(turned);
        else Core.rotate(page.bgr(), turned, quarters - 1);
        return Frame.of(turned);
    }
}
