package org.pramaan.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.ocr.UnreadableDocument.Reason;
import org.pramaan.ocr.pdf.PdfOpener;
import org.pramaan.specimen.SpecimenCards;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.SpecimenIdentity;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenPdfs;

class DocumentFilesTest {

    private static final BufferedImage PORTRAIT = new BufferedImage(300, 380, BufferedImage.TYPE_3BYTE_BGR);

    private final DocumentFiles files = new DocumentFiles(new ImageDecoder(), new PdfOpener());
    private final SpecimenPdfs pdfs = new SpecimenPdfs(new SpecimenCards());
    private final SpecimenIdentity person = new SpecimenIdentities().identity(1);

    @Test
    @DisplayName("An e-Aadhaar opens with its text and its picture")
    void opensLetters() {
        try (var file = files.open(pdfs.text(SpecimenKind.E_AADHAAR, person, PORTRAIT, 1), null)) {
            assertThat(file.text().lines())
                    .extracting(line -> line.text().strip())
                    .contains(person.fullName(), "Government of India", "PIN Code: " + person.postalCode() + ",");
            assertThat(file.picture().height()).isBetween(2330, 2341);
        }
    }

    @Test
    @DisplayName("The columns of a bill are lines of their own")
    void partsColumns() {
        try (var file = files.open(pdfs.text(SpecimenKind.PROOF_OF_ADDRESS, person, PORTRAIT, 1), null)) {
            assertThat(file.text().lines())
                    .extracting(line -> line.text().strip())
                    .contains("Consumer Name", "Consumer No.", "Bill Date", "Service Address");
        }
    }

    @Test
    @DisplayName("A scan opens without text")
    void opensScans() {
        try (var file = files.open(pdfs.scanned(SpecimenKind.PAN, person, PORTRAIT, 1), null)) {
            assertThat(file.text().lines()).isEmpty();
            assertThat(file.picture().width()).isGreaterThan(1500);
        }
    }

    @Test
    @DisplayName("A locked letter says that it needs a password, or another one, and opens with the right one")
    void opensLockedLetters() {
        var locked = pdfs.locked(SpecimenKind.E_AADHAAR, person, PORTRAIT, 1);
        assertRefused(locked, null, Reason.PASSWORD_NEEDED);
        assertRefused(locked, "", Reason.PASSWORD_NEEDED);
        assertRefused(locked, "NOBO1900", Reason.WRONG_PASSWORD);
        try (var file = files.open(locked, SpecimenPdfs.password(person))) {
            assertThat(file.text().text()).contains(person.fullName());
        }
    }

    @Test
    @DisplayName("Neither picture nor PDF, and a broken picture, are told apart")
    void refusesOthers() {
        assertRefused(new byte[] {1, 2, 3}, null, Reason.NEITHER_PICTURE_NOR_PDF);
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, null, Reason.DAMAGED);
    }

    @Test
    @DisplayName("A text layer is read without recognition")
    void readsTextLayers() {
        try (var file = files.open(pdfs.text(SpecimenKind.AADHAAR_BACK, person, PORTRAIT, 1), null)) {
            var reading = TestReaders.documentReader().read(file);
            assertThat(reading.type()).isEqualTo(DocumentType.AADHAAR_BACK);
            assertThat(reading.find(FieldName.AADHAAR_NUMBER))
                    .hasValueSatisfying(number -> assertThat(number.value()).isEqualTo(person.aadhaarNumber()));
            assertThat(reading.find(FieldName.POSTAL_CODE))
                    .hasValueSatisfying(code -> assertThat(code.value()).isEqualTo(person.postalCode()));
            assertThat(reading.sensitive()).isNotEmpty();
        }
    }

    private void assertRefused(byte[] bytes, @Nullable String password, Reason reason) {
        assertThatThrownBy(() -> files.open(bytes, password).close())
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
