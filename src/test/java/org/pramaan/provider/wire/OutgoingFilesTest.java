package org.pramaan.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.customer.DocumentType;
import org.pramaan.customer.ProviderUnavailable;
import org.pramaan.specimen.SpecimenCards;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenPdfs;

@DisplayName("A file that goes to a vendor")
class OutgoingFilesTest {

    private static final Vendor VENDOR = new Vendor("onfido", URI.create("http://localhost"), Duration.ofSeconds(1));

    private final OutgoingFiles files = TestWire.files();

    @Test
    @DisplayName("XA-07 goes as it is if it is JPEG or PNG, whatever it was called")
    void asItIs() {
        var png = TestWire.picture(DocumentType.SELFIE, "png");
        var sent = files.picture(VENDOR, png);
        assertThat(sent.bytes()).isEqualTo(png.bytes());
        assertThat(sent.mediaType()).isEqualTo("image/png");
        assertThat(sent.extension()).isEqualTo("png");
        assertThat(sent).hasToString("OutgoingFile[image/png]");
    }

    @Test
    @DisplayName("XA-07 goes as JPEG if it is GIF")
    void gif() throws IOException {
        var sent = files.document(VENDOR, TestWire.picture(DocumentType.IDENTITY_FRONT, "gif"));
        assertThat(sent.mediaType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(sent.bytes())).getWidth())
                .isEqualTo(40);
    }

    @Test
    @DisplayName("XA-07 is a PDF where documents may be, or the picture of its page")
    void pdf() throws IOException {
        var portrait = new BufferedImage(300, 380, BufferedImage.TYPE_3BYTE_BGR);
        var identity = new SpecimenIdentities().identity(1);
        var letter = new SpecimenPdfs(new SpecimenCards()).text(SpecimenKind.E_AADHAAR, identity, portrait, 1);
        var file = TestWire.pdf(DocumentType.IDENTITY_FRONT, letter);
        assertThat(files.document(VENDOR, file).bytes()).isEqualTo(letter);
        assertThat(files.document(VENDOR, file).extension()).isEqualTo("pdf");
        var page = ImageIO.read(
                new ByteArrayInputStream(files.pictured(VENDOR, file).bytes()));
        assertThat(page.getHeight()).isGreaterThan(2000);
    }

    @Test
    @DisplayName("XA-07 cannot be a PDF where a picture must be, nor one that cannot be opened")
    void neither() {
        var broken = TestWire.pdf(DocumentType.SELFIE, "%PDF-1.7 Marie".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> files.picture(VENDOR, broken))
                .isInstanceOf(ProviderUnavailable.class)
                .hasMessage("onfido: SELFIE is no picture that can be sent");
        assertThatThrownBy(() -> files.pictured(VENDOR, broken))
                .isInstanceOf(ProviderUnavailable.class)
                .hasMessage("onfido: SELFIE is a PDF that cannot be opened");
    }
}
