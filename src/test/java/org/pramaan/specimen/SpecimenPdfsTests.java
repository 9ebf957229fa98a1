package org.pramaan.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpecimenPdfsTests {

    private final SpecimenPdfs pdfs = new SpecimenPdfs(new SpecimenCards());
    private final SpecimenIdentity person = new SpecimenIdentities().identity(1);

    @Test
    @DisplayName("An e-Aadhaar holds its words as text")
    void lettersHoldText() throws IOException {
        assertThat(text(pdf(SpecimenKind.E_AADHAAR), ""))
                .contains(
                        "Unique Identification Authority of India",
                        "Your Aadhaar No. :",
                        IdentityNumbers.inFours(person.aadhaarNumber()),
                        person.fullName(),
                        "PIN Code: " + person.postalCode());
    }

    @Test
    @DisplayName("A bill holds its words as text")
    void billsHoldText() throws IOException {
        assertThat(text(pdf(SpecimenKind.PROOF_OF_ADDRESS), ""))
                .contains("Bill Date", "Amount Payable", person.postalCode());
    }

    @Test
    @DisplayName("A scan holds no text")
    void scansHoldNone() throws IOException {
        var scan = pdfs.scanned(SpecimenKind.PROOF_OF_ADDRESS, person, SpecimenPortraits.face(), 1);
        assertThat(text(scan, "")).isBlank();
    }

    @Test
    @DisplayName("A locked letter opens with the first four letters of the name and the year of birth alone")
    void locks() throws IOException {
        var locked = pdfs.locked(SpecimenKind.E_AADHAAR, person, SpecimenPortraits.face(), 1);
        assertThatThrownBy(() -> text(locked, "")).isInstanceOf(InvalidPasswordException.class);
        assertThat(text(locked, SpecimenPdfs.password(person))).contains(person.fullName());
    }

    @Test
    @DisplayName("Passwords of short names take the letters of the next word")
    void passwords() {
        assertThat(SpecimenPdfs.password(named("Ravi Kumar"))).isEqualTo("RAVI1985");
        assertThat(SpecimenPdfs.password(named("Raj Malhotra"))).isEqualTo("RAJM1985");
        assertThat(SpecimenPdfs.password(named("Om"))).isEqualTo("OM1985");
    }

    private byte[] pdf(SpecimenKind kind) {
        return pdfs.text(kind, person, SpecimenPortraits.face(), 1);
    }

    private static SpecimenIdentity named(String name) {
        return new SpecimenIdentity(
                name, "Om", LocalDate.of(1985, 2, 3), 'M', "AAAPA0001A", "200000000001", List.of("Pune"), "411001");
    }

    private static String text(byte[] pdf, String password) throws IOException {
        try (var document = Loader.loadPDF(pdf, password)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
