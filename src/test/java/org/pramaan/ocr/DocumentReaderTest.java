package org.pramaan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.ocr.page.Polygons;
import org.pramaan.ocr.page.Quad;
import org.pramaan.specimen.PhotoQuality;
import org.pramaan.specimen.SpecimenKind;

@DisplayName("EN-25, KF-27, BS-08 whole photos")
class DocumentReaderTest {

    private final DocumentReader reader = TestReaders.documentReader();

    @ParameterizedTest(name = "a {0} of quality {1} and seed {2} is read exactly")
    @CsvSource({
        "PAN,EASY,1000",
        "PAN,MEDIUM,1001",
        "PAN,MEDIUM,1002",
        "AADHAAR_FRONT,EASY,1003",
        "AADHAAR_FRONT,MEDIUM,1000",
        "AADHAAR_BACK,EASY,1001",
        "AADHAAR_BACK,MEDIUM,1002",
        "AADHAAR_FRONT,FLATBED,1000",
        "PASSPORT,EASY,6000",
        "NATIONAL_ID_FRONT,EASY,6001",
        "NATIONAL_ID_BACK,EASY,6000",
        "INDIAN_DRIVING_LICENCE,EASY,6001",
        "EU_DRIVING_LICENCE,EASY,6000",
        "E_AADHAAR,EASY,6000",
        "PROOF_OF_ADDRESS,EASY,6000"
    })
    void readsExactly(SpecimenKind kind, PhotoQuality quality, long seed) {
        var specimen = Specimen.of(kind, quality, seed);
        try (var photo = specimen.frame()) {
            var reading = reader.read(photo);

            assertThat(reading.type()).isEqualTo(specimen.type());
            assertThat(bare(values(reading))).containsAllEntriesOf(bare(expected(specimen)));
            assertThat(Overlap.of(reading.corners(), specimen.corners())).isGreaterThan(0.93);
            assertThat(reading.fields()).allMatch(field -> field.confidence() > 0.5 && field.confidence() <= 1);
        }
    }

    @Test
    @DisplayName("EN-43 the first eight digits are covered, so that the number cannot be read again")
    void coversNumber() {
        var specimen = Specimen.of(SpecimenKind.AADHAAR_FRONT, PhotoQuality.MEDIUM, 1000);
        try (var photo = specimen.frame();
                var masked = TestReaders.aadhaarMask().cover(photo, reader.read(photo))) {
            var covered = masked.picture();
            var again = reader.read(covered);

            assertThat(again.type()).isEqualTo(DocumentType.AADHAAR_FRONT);
            assertThat(again.find(FieldName.AADHAAR_NUMBER)).isEmpty();
            assertThat(again.find(FieldName.FULL_NAME)).isPresent();
            assertThat(covered.width()).isEqualTo(photo.width());
        }
    }

    @Test
    @DisplayName("EN-43 what is covered lies within the number's box")
    void coversTheRightPlace() {
        var specimen = Specimen.of(SpecimenKind.AADHAAR_BACK, PhotoQuality.EASY, 1001);
        try (var photo = specimen.frame()) {
            var reading = reader.read(photo);
            var number =
                    Quad.of(reading.find(FieldName.AADHAAR_NUMBER).orElseThrow().box());

            assertThat(reading.sensitive())
                    .anyMatch(area -> Polygons.contains(number, Quad.of(area).at(0.5, 0.5), 0));
        }
    }

    @Test
    @DisplayName("a page without a document is of unknown type, its corners the photo's own")
    void readsNothing() {
        try (var photo = TestPictures.page(900, 500, "Shopping list", "Milk and bread")) {
            var reading = reader.read(photo);

            assertThat(reading.type()).isEqualTo(DocumentType.UNKNOWN);
            assertThat(reading.fields()).isEmpty();
            assertThat(reading.sensitive()).isEqualTo(List.of());
            assertThat(reading.cardWidth()).isBetween(890, 900);
        }
    }

    /** A free-text address is no field to read exactly, save on the card that prints little else. */
    private static Map<FieldName, String> expected(Specimen specimen) {
        var fields = new EnumMap<FieldName, String>(FieldName.class);
        fields.putAll(specimen.fields());
        if (specimen.kind() != SpecimenKind.AADHAAR_BACK) fields.remove(FieldName.ADDRESS);
        return fields;
    }

    private static Map<FieldName, String> values(DocumentReading reading) {
        return reading.fields().stream().collect(Collectors.toMap(ReadField::name, ReadField::value));
    }

    private static Map<FieldName, String> bare(Map<FieldName, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "")));
    }
}
