package org.pramaan.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.platform.Verhoeff;

@DisplayName("EN-43 identity numbers")
class NumbersTest {

    @Test
    @DisplayName("a Verhoeff check digit finds every single wrong digit and every swap of neighbours")
    void checksDigits() {
        var number = "234123412346";
        assertThat(Verhoeff.isValid("2363")).isTrue();
        assertThat(Verhoeff.isValid(number)).isTrue();
        for (int i = 0; i < number.length(); i++)
            for (char digit = '0'; digit <= '9'; digit++)
                if (digit != number.charAt(i))
                    assertThat(Verhoeff.isValid(number.substring(0, i) + digit + number.substring(i + 1)))
                            .isFalse();
    }

    @Test
    @DisplayName("an Aadhaar number shows its last four digits only")
    void masksAadhaar() {
        var number = new AadhaarNumber("234123412346");

        assertThat(number.masked()).isEqualTo("XXXX XXXX 2346");
        assertThat(number).hasToString("XXXX XXXX 2346");
        assertThat(number.lastFour()).isEqualTo("2346");
    }

    @ParameterizedTest(name = "{0} is no Aadhaar number, and the refusal does not quote it")
    @ValueSource(strings = {"234123412345", "134123412346", "23412341234", "23412341234X", ""})
    void refusesAadhaar(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AadhaarNumber(value))
                .withMessage("Not an Aadhaar number");
    }

    @Test
    @DisplayName("a PAN hides its first six signs and knows whom it belongs to")
    void masksPan() {
        assertThat(new PanNumber("ABCPK1234L")).hasToString("XXXXXX234L");
        assertThat(new PanNumber("ABCPK1234L").isPersonal()).isTrue();
        assertThat(new PanNumber("ABCCK1234L").isPersonal()).isFalse();
    }

    @ParameterizedTest(name = "{0} is no PAN")
    @ValueSource(strings = {"ABCDK1234L", "ABCPK12345", "abcpk1234l", "ABCPK1234LM"})
    void refusesPan(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PanNumber(value))
                .withMessage("Not a PAN");
    }

    @Test
    @DisplayName("readings and fields hide their values")
    void hidesReadings() {
        var field = new ReadField(FieldName.AADHAAR_NUMBER, "234123412346", 0.97, List.of());
        var reading = new DocumentReading(
                DocumentType.AADHAAR_FRONT,
                0.8,
                List.of(field),
                List.of(),
                List.of(),
                new PhotoQuality(1000, 1, 0, 0, List.of()),
                List.of(),
                Set.of());

        assertThat(field.toString() + reading).doesNotContain("2341").contains("AADHAAR_NUMBER");
        assertThat(reading.find(FieldName.AADHAAR_NUMBER)).contains(field);
        assertThat(reading.find(FieldName.GENDER)).isEmpty();
    }
}
