package org.pramaan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("BS-17 Two documents of one person")
class CrossCheckTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "1990-08-15, 1990-08-15, true",
        "1990-08-15, 1990, true",
        "1990, 1990-08-15, true",
        "1990, 1990, true",
        "1990-08-15, 1990-08-16, false",
        "1990-08-15, 1991, false"
    })
    @DisplayName("agree on the date of birth as far as both print it")
    void dates(String pan, String aadhaar, boolean agree) {
        assertThat(found("Anita Desai", pan, "Anita Desai", aadhaar).dateOfBirthMatches())
                .isEqualTo(agree);
    }

    @Test
    @DisplayName("are compared by name and date each for itself; what is missing is not compared")
    void missing() {
        assertThat(found(null, "1990-08-15", "Anita Desai", "1990-08-15"))
                .isEqualTo(new CrossCheckFindings(null, true));
        assertThat(found("Anita Desai", null, "DESAI ANITA", "1990")).isEqualTo(new CrossCheckFindings(1.0, null));
        assertThat(found("Anita Desai", "1990", null, null)).isEqualTo(new CrossCheckFindings(null, null));
    }

    @Test
    @DisplayName("never show whose they are when printed")
    void hidden() {
        assertThat(new Identity("Anita Desai", "1990-08-15")).hasToString("Identity[hidden]");
    }

    @Test
    @DisplayName("lead to one of three words, as table and diagram write them")
    void outcome() {
        for (var outcome : Outcome.values())
            assertThat(Outcome.of(outcome.word())).isEqualTo(outcome);
        assertThat(Outcome.of("review")).isEqualTo(Outcome.REVIEW);
        assertThatThrownBy(() -> Outcome.of("maybe")).isInstanceOf(IllegalArgumentException.class);
    }

    private static CrossCheckFindings found(
            @Nullable String panName,
            @Nullable String panDate,
            @Nullable String aadhaarName,
            @Nullable String aadhaarDate) {
        return CrossCheckFindings.of(new Identity(panName, panDate), new Identity(aadhaarName, aadhaarDate));
    }
}
