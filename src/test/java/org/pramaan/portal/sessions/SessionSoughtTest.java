package org.pramaan.portal.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What members look for among sessions")
class SessionSoughtTest {

    @Test
    @DisplayName("EN-60 both days count in full")
    void wholeDays() {
        var filter = SessionSought.of(null, null, "2026-01-31", "2026-01-31").filter();
        assertThat(filter.from()).isEqualTo(Instant.parse("2026-01-31T00:00:00Z"));
        assertThat(filter.before()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+12345-01-01", "2026-02-30", "yesterday", ""})
    @DisplayName("EN-60 a day that no calendar of ours has narrows nothing")
    void noDay(String written) {
        var filter = SessionSought.of(null, null, written, written).filter();
        assertThat(filter.from()).isNull();
        assertThat(filter.before()).isNull();
    }
}
