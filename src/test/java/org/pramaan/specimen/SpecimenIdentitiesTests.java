package org.pramaan.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.Verhoeff;

class SpecimenIdentitiesTests {

    private final SpecimenIdentities identities = new SpecimenIdentities();
    private final List<SpecimenIdentity> people =
            LongStream.range(0, 500).mapToObj(identities::identity).toList();

    @Test
    @DisplayName("A PAN names a person by P and the surname's initial")
    void panNumbersHaveTheirForm() {
        assertThat(people).allSatisfy(person -> {
            assertThat(person.panNumber()).matches("[A-Z]{3}P[A-Z][0-9]{4}[A-Z]");
            var surname = person.fullName().substring(person.fullName().lastIndexOf(' ') + 1);
            assertThat(person.panNumber().charAt(4)).isEqualTo(surname.charAt(0));
        });
    }

    @Test
    @DisplayName("An Aadhaar number begins with 2 to 9 and ends with its Verhoeff digit")
    void aadhaarNumbersHaveTheirForm() {
        assertThat(people)
                .allSatisfy(person -> assertThat(person.aadhaarNumber())
                        .matches("[2-9][0-9]{11}")
                        .matches(Verhoeff::isValid, "passes the Verhoeff check"));
    }

    @Test
    @DisplayName("Everybody is an adult with a father of the same family, a town, a state and a postal code")
    void everybodyIsComplete() {
        assertThat(people).allSatisfy(person -> {
            assertThat(person.dateOfBirth()).isBetween(LocalDate.of(1950, 1, 1), LocalDate.of(2004, 12, 31));
            assertThat(person.gender()).isIn('M', 'F');
            assertThat(person.fathersName()).contains(" ").isNotEqualTo(person.fullName());
            assertThat(person.postalCode()).matches("[1-9][0-9]{5}");
            assertThat(person.addressLines())
                    .hasSizeBetween(4, 5)
                    .last()
                    .asString()
                    .contains(", ");
            assertThat(person.addressLines().get(0)).matches("[SDC]/O " + person.fathersName());
        });
    }

    @Test
    @DisplayName("Names have one, two or three words and are mostly different")
    void namesVary() {
        var lengths = people.stream()
                .collect(Collectors.groupingBy(person -> person.fullName().split(" ").length, Collectors.counting()));
        assertThat(lengths).containsOnlyKeys(1, 2, 3);
        assertThat(people.stream().map(SpecimenIdentity::fullName).distinct()).hasSizeGreaterThan(350);
    }

    @Test
    @DisplayName("The same seed gives the same person")
    void seedsAreRepeatable() {
        assertThat(identities.identity(7)).isEqualTo(new SpecimenIdentities().identity(7));
        assertThat(identities.identity(7)).isNotEqualTo(identities.identity(8));
    }

    @Test
    @DisplayName("Printed in a log, a person stays hidden")
    void toStringHides() {
        var person = people.get(0);
        assertThat(person.toString()).doesNotContain(person.fullName(), person.panNumber(), person.aadhaarNumber());
    }

    @Test
    @DisplayName("Every name can be written in Devanagari, a foreign one cannot")
    void namesHaveTwoScripts() {
        var names = NameBook.bundled();
        assertThat(people)
                .allSatisfy(person -> assertThat(names.inDevanagari(person.fullName()))
                        .hasValueSatisfying(name -> assertThat(name).matches("[\\p{InDevanagari} ]+")));
        assertThat(names.inDevanagari("Asha Schmidt")).isEmpty();
    }
}
