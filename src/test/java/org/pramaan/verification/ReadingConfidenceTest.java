package org.pramaan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.ReadField;
import org.pramaan.ocr.TestReadings;

@DisplayName("KF-30 The confidence in a reading")
class ReadingConfidenceTest {

    @Test
    @DisplayName("is the mean of its fields times the score of its type")
    void weighs() {
        assertThat(ReadingConfidence.of(reading(.8, 1, .5))).isCloseTo(.6, within(1e-9));
    }

    @Test
    @DisplayName("is none where no field was read, or the type is unknown")
    void none() {
        assertThat(ReadingConfidence.of(reading(.8))).isZero();
        assertThat(ReadingConfidence.of(reading(0, .9))).isZero();
    }

    private static DocumentReading reading(double typeScore, double... confidences) {
        var fields = DoubleStream.of(confidences)
                .mapToObj(confidence -> new ReadField(FieldName.FULL_NAME, "A", confidence, List.of()))
                .toList();
        return TestReadings.of(DocumentType.PAN, typeScore, fields, List.of());
    }
}
