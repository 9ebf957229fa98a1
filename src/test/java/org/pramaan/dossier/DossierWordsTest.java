package org.pramaan.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.customer.DocumentType;
import org.pramaan.customer.ProfileField;

@DisplayName("The words of a customer's file")
class DossierWordsTest {

    @Test
    @DisplayName("XA-24 XA-28 tell every field and document apart")
    void labels() {
        assertThat(Arrays.stream(ProfileField.values()).map(DossierWords::label))
                .doesNotHaveDuplicates()
                .allMatch(label -> label.matches("[A-Z][a-z0-9 ]+"));
        assertThat(Arrays.stream(DocumentType.values()).map(DossierWords::label))
                .doesNotHaveDuplicates()
                .contains("Identity document, back");
    }

    @ParameterizedTest(name = "XA-24 {1} as {0} is shown as {2}")
    @CsvSource({
        "IDENTITY_DOCUMENT_TYPE, NATIONAL_ID, National ID",
        "IDENTITY_DOCUMENT_TYPE, DRIVER_LICENSE, Driver license",
        "SOURCE_OF_FUNDS, SALARY, Salary",
        "GENDER, M, Male",
        "GENDER, F, Female",
        "GENDER, O, Other",
        "CITY, SAINT_DENIS, SAINT_DENIS"
    })
    void values(ProfileField field, String value, String shown) {
        assertThat(DossierWords.value(field, value)).isEqualTo(shown);
    }
}
