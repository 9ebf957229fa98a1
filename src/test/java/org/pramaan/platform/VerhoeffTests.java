package org.pramaan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VerhoeffTests {

    @Test
    @DisplayName("The check digit of 236, the standard example, is 3")
    void completesTheStandardExample() {
        assertThat(Verhoeff.complete("236")).isEqualTo("2363");
        assertThat(Verhoeff.isValid("2363")).isTrue();
    }

    @Test
    @DisplayName("One wrong digit is always noticed")
    void noticesEveryWrongDigit() {
        var right = Verhoeff.complete("71283645091");
        for (int position = 0; position < right.length(); position++)
            for (char digit = '0'; digit <= '9'; digit++)
                if (digit != right.charAt(position))
                    assertThat(Verhoeff.isValid(right.substring(0, position) + digit + right.substring(position + 1)))
                            .isFalse();
    }

    @Test
    @DisplayName("Two neighbours in the wrong order are always noticed")
    void noticesEverySwap() {
        var right = Verhoeff.complete("71283645091");
        for (int at = 0; at < right.length() - 1; at++) {
            var swapped = right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2);
            assertThat(Verhoeff.isValid(swapped)).isEqualTo(swapped.equals(right));
        }
    }
}
