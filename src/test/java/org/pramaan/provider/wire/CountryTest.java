package org.pramaan.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The country that a profile names")
class CountryTest {

    @ParameterizedTest(name = "XA-07 {0} is the Ivory Coast")
    @ValueSource(strings = {"CI", "ci", "CIV", "Côte d’Ivoire", "cote d'ivoire", " COTE D IVOIRE "})
    void isKnown(String text) {
        assertThat(Country.told(text)).contains(new Country("CI", "CIV"));
    }

    @Test
    @DisplayName("XA-07 is known in English and French, and not guessed")
    void names() {
        assertThat(Country.told("Germany")).contains(new Country("DE", "DEU"));
        assertThat(Country.told("Allemagne")).contains(new Country("DE", "DEU"));
        assertThat(Country.told("Ruritania")).isEmpty();
        assertThat(Country.told("")).isEmpty();
    }
}
