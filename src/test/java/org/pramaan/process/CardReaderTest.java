package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.aadhaar.SecureQr;
import org.pramaan.aadhaar.TestAadhaar;
import org.pramaan.bench.SpecimenDocuments;
import org.pramaan.document.DocumentKind;
import org.pramaan.face.TestFaces;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.imaging.ImageFormat;
import org.pramaan.ocr.TestReaders;
import org.pramaan.session.Fact;
import org.pramaan.session.Reading;
import org.pramaan.session.VerifiedBy;
import org.pramaan.specimen.TestPictures;

@DisplayName("EN-43 Of a card the case gets")
class CardReaderTest {

    private static final SpecimenDocuments DRAWN = SpecimenDocuments.draw();

    private final CardReader reader =
            new CardReader(TestReaders.documentReader(), TestReaders.aadhaarMask(), TestFaces.portraitCrop());

    @Test
    @DisplayName("an Aadhaar number by its last four digits only, and the picture with the others covered")
    void aadhaar() {
        var read = read("aadhaar/front", DocumentKind.AADHAAR_CARD_FRONT);
        var number = Objects.requireNonNull(read.number());
        assertThat(number).matches("\\d{12}");
        assertThat(read.facts().find("AADHAAR_NUMBER")).isEmpty();
        assertThat(read.facts().find(CardReader.AADHAAR_LAST_FOUR))
                .map(Fact::value)
                .contains(number.substring(8));
        assertThat(read.facts().fields().values())
                .noneMatch(fact -> fact.value().contains(number));
        assertThat(ImageFormat.of(Objects.requireNonNull(read.covered()))).contains(ImageFormat.JPEG);
        assertThat(read.withheld()).isFalse();
        assertThat(ImageFormat.of(Objects.requireNonNull(read.portrait()))).contains(ImageFormat.JPEG);
    }

    @Test
    @DisplayName("the code of a card printed before 2018 covered, because it holds the whole number; a later one not")
    void oldCode() {
        var picture = Objects.requireNonNull(DRAWN.byPath().get("aadhaar/back"));
        try (var photo = new ImageDecoder().decode(picture)) {
            var signed = reader.read(DocumentKind.AADHAAR_CARD_BACK, photo);
            assertThat(codeOf(signed)).contains(SecureQr.Version.V2);
            assertThat(signed.facts().verifiedBy()).isEqualTo(VerifiedBy.SECURE_QR);
            TestAadhaar.printOldCode(photo, "234567890124");
            assertThat(TestAadhaar.codes().read(photo, List.of())).isPresent();
            var old = reader.read(DocumentKind.AADHAAR_CARD_BACK, photo);
            assertThat(codeOf(old)).isEmpty();
            assertThat(old.facts().verifiedBy()).isNull();
        }
    }

    @Test
    @DisplayName("a PAN card as it is, and an Aadhaar card sent as one covered all the same")
    void pan() {
        var read = read("pan", DocumentKind.PAN_CARD);
        assertThat(read.facts().type()).isEqualTo("PAN");
        assertThat(read.number()).matches("[A-Z]{5}\\d{4}[A-Z]");
        assertThat(read.covered()).isNull();
        assertThat(read.withheld()).isFalse();
        assertThat(read("aadhaar/front", DocumentKind.PAN_CARD).covered()).isNotNull();
    }

    @Test
    @DisplayName("nothing, and the picture is withheld, where a number must be and none is found")
    void withheld() {
        try (var suit = TestPictures.withoutFace()) {
            var read = reader.read(DocumentKind.AADHAAR_CARD_BACK, suit);
            assertThat(read.withheld()).isTrue();
            assertThat(read.number()).isNull();
            assertThat(read.portrait()).isNull();
            assertThat(read.facts().faces()).isZero();
        }
    }

    private static Optional<SecureQr.Version> codeOf(Reading reading) {
        try (var covered = new ImageDecoder().decode(Objects.requireNonNull(reading.covered()))) {
            return TestAadhaar.codes()
                    .read(covered, List.of())
                    .map(code -> code.content().version());
        }
    }

    private Reading read(String path, DocumentKind kind) {
        var picture = Objects.requireNonNull(DRAWN.byPath().get(path));
        try (var photo = new ImageDecoder().decode(picture)) {
            return reader.read(kind, photo);
        }
    }
}
