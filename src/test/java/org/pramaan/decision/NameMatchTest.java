package org.pramaan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two written names")
class NameMatchTest {

    @ParameterizedTest
    @CsvSource({
        "RAJESH KUMAR SHARMA, Sharma Rajesh Kumar",
        "Venkataraman Subramanian, SUBRAMANIAN VENKATARAMAN",
        "S. Lakshmi Devi, 'Devi, S Lakshmi'",
        "José Fernández, Jose Fernandez",
        "Zoë D’Souza, ZOE D'SOUZA",
        "प्रिया शर्मा, शर्मा प्रिया"
    })
    @DisplayName("are the same in whatever order, case, punctuation and with whatever marks")
    void same(String one, String other) {
        assertThat(NameMatch.score(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"R K Sharma, Rajesh Kumar Sharma, 0.9467", "M. S. Dhoni, Mahendra Singh Dhoni, 0.9467", "A, Anita, 0.92"
    })
    @DisplayName("may have initials in the place of words, for a little less")
    void initials(String one, String other, double score) {
        assertThat(NameMatch.score(one, other)).isCloseTo(score, within(0.0001));
        assertThat(NameMatch.score(other, one)).isCloseTo(score, within(0.0001));
    }

    @Test
    @DisplayName("lose little for a word that one of them leaves out")
    void leftOut() {
        assertThat(NameMatch.score("Priya Sharma", "Priya Kumari Sharma")).isCloseTo(0.9667, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({
        "Mohammed Arif, Mohammad Arif",
        "Lakshmi Narayanan, Laxmi Narayanan",
        "Sreedevi Pillai, Sridevi Pillai",
        "Chaudhary Vikram, Chowdhury Vikram"
    })
    @DisplayName("stay close when spelt otherwise")
    void spelling(String one, String other) {
        assertThat(NameMatch.score(one, other)).isBetween(0.85, 0.999);
    }

    @ParameterizedTest
    @CsvSource({"Anita Desai, Rahul Verma", "Rajesh Kumar Sharma, Sunita Iyer", "X Y Sharma, Rajesh Kumar Sharma"})
    @DisplayName("are far apart when they are different people's")
    void different(String one, String other) {
        assertThat(NameMatch.score(one, other)).isLessThan(0.7);
    }

    @Test
    @DisplayName("cannot be compared where one has no letters")
    void empty() {
        assertThat(NameMatch.score("", "Anita Desai")).isZero();
        assertThat(NameMatch.score("Anita Desai", "--- 12")).isZero();
    }
}
