package org.pramaan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.aadhaar.SecureQr;
import org.pramaan.aadhaar.TestAadhaar;
import org.pramaan.imaging.Frame;

@DisplayName("EN-43 The mask of Aadhaar numbers")
class AadhaarMaskTest {

    private static final String NUMBER = "234567890124";

    private final DocumentReader reader = TestReaders.documentReader();
    private final AadhaarMask mask = TestReaders.aadhaarMask();

    @Test
    @DisplayName("covers every code of a letter from before 2018, even where the kind of document is not known")
    void covers() {
        try (var letter = page()) {
            TestAadhaar.printOldCode(letter, NUMBER, 60, 60, 380);
            TestAadhaar.printOldCode(letter, NUMBER, 760, 460, 380);
            var reading = reader.read(letter);
            assertThat(reading.type()).isEqualTo(DocumentType.UNKNOWN);
            try (var masked = mask.cover(letter, reading)) {
                assertThat(masked.changed()).isTrue();
                assertThat(masked.code()).map(code -> code.content().version()).contains(SecureQr.Version.XML);
                assertThat(TestAadhaar.codes().read(masked.picture(), List.of()))
                        .isEmpty();
                assertThat(TestAadhaar.codes().read(letter, List.of())).isPresent();
            }
        }
    }

    @Test
    @DisplayName("leaves a picture as it is that shows neither number nor code")
    void leaves() {
        try (var page = page();
                var masked = mask.cover(page, reader.read(page))) {
            assertThat(masked.changed()).isFalse();
            assertThat(masked.code()).isEmpty();
            assertThat(masked.picture().bgr().get(10, 10)).isEqualTo(page.bgr().get(10, 10));
        }
    }

    private static Frame page() {
        var pixels = new byte[900 * 1200 * 3];
        Arrays.fill(pixels, (byte) 235);
        return Frame.of(pixels, 1200, 900);
    }
}
