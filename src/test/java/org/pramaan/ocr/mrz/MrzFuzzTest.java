package org.pramaan.ocr.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;

/**
 * Any lines: a machine-readable zone, or none. The build tries the committed inputs; {@code JAZZER_FUZZ=1 mvn
 * surefire:test@fuzz -Dtest=MrzFuzzTest} searches for others.
 */
class MrzFuzzTest {

    private final MrzParser parser = new MrzParser(LocalDate.of(2026, 1, 1));

    @FuzzTest(maxDuration = "2m")
    @DisplayName("KF-27 any lines are a zone of whole lines, or none")
    void parses(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
        parser.parse(lines).ifPresent(MrzFuzzTest::look);
    }

    private static void look(Mrz mrz) {
        assertThat(mrz.lines()).hasSize(mrz.format().lines());
        assertThat(mrz.documentNumber() + mrz.issuingState() + mrz.nationality() + mrz.name())
                .doesNotContain("\n");
        assertThat(mrz.sex()).isNotNull();
        mrz.birth().ifPresent(birth -> assertThat(birth).isBefore(LocalDate.of(2026, 1, 2)));
    }
}
