package org.pramaan.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("BS-07 The QR code that hands a session over")
class QrPictureTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z");
    private static final int QUIET = 4;

    @Test
    @DisplayName("ISO/IEC 18004 is read as the link it was drawn from, with a quiet zone of four modules")
    void isRead() throws ChecksumException, FormatException {
        var link = "https://kyc.example/capture/start?token=" + "Ab_-".repeat(10) + "xyz";
        var code = QrPicture.of(link);
        assertThat(new Decoder().decode(modules(code)).getText()).isEqualTo(link);
    }

    @Test
    @DisplayName("refuses what no code can hold")
    void refusesTooMuch() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrPicture.of("x".repeat(5000)));
    }

    private static BitMatrix modules(QrPicture code) {
        var bits = new BitMatrix(code.side() - 2 * QUIET);
        var module = MODULE.matcher(code.path());
        while (module.find())
            bits.set(Integer.parseInt(module.group(1)) - QUIET, Integer.parseInt(module.group(2)) - QUIET);
        return bits;
    }
}
