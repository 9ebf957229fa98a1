package org.pramaan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StartRefusedAnalyzerTest {

    @Test
    @DisplayName("A refused start is told as what is wrong and what to do, however deep it happened")
    void readable() {
        var refused = new StartRefused("The keyset is gone.", "Restore it.");
        var analysis = new StartRefusedAnalyzer().analyze(new IllegalStateException("bean", refused));
        assertThat(analysis.getDescription()).isEqualTo("The keyset is gone.");
        assertThat(analysis.getAction()).isEqualTo("Restore it.");
    }
}
