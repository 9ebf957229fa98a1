package org.pramaan.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A profile beside the identity document")
class ProfileComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final IdentitySide FRONT = new IdentitySide("JEAN DUPONT", "1990-05-15", "AB 123-456", "2030-01-01");
    private static final IdentitySide SILENT = new IdentitySide(null, null, null, null);

    @Test
    @DisplayName("XA-07 agrees whatever the case of the name and whatever separates the number")
    void agrees() {
        var found = compare(FRONT);
        assertThat(found).isEqualTo(new ProfileFinding(1.0, true, true, true, false));
        assertThat(found.score()).isEqualTo(1);
        assertThat(found.compared()).isEqualTo(4);
        assertThat(found.differing()).isZero();
    }

    @Test
    @DisplayName("XA-07 counts what differs, and only what was read")
    void differs() {
        var found = compare(new IdentitySide(null, "1991-05-15", "AB123456", null));
        assertThat(found).isEqualTo(new ProfileFinding(null, false, true, null, null));
        assertThat(found.score()).isEqualTo(.5);
        assertThat(found.compared()).isEqualTo(2);
        assertThat(found.differing()).isEqualTo(1);
        assertThat(compare(SILENT).score()).isNull();
    }

    @Test
    @DisplayName("XA-09 finds a document that has expired; on its last day it has not")
    void expired() {
        assertThat(compare(expiring("2026-11-21")).expired()).isTrue();
        assertThat(compare(expiring("2026-11-22")).expired()).isFalse();
        assertThat(compare(SILENT).expired()).isNull();
    }

    @Test
    @DisplayName("XA-28 believes the back where the front says nothing, and the front where both speak")
    void completes() {
        var back = new IdentitySide("DUPONT JEAN", "1990-05-15", "XX999999", "2031-01-01");
        var reading = IdentityReading.of(new IdentitySide("JEAN DUPONT", null, "AB123456", null), Optional.of(back));
        assertThat(reading.printed())
                .isEqualTo(new IdentitySide("JEAN DUPONT", "1990-05-15", "AB123456", "2031-01-01"));
        assertThat(reading.agreement()).as("of numbers that differ").isZero();
    }

    @Test
    @DisplayName("XA-28 tells how well the sides agree, as far as both speak")
    void sides() {
        assertThat(agreement(FRONT)).isEqualTo(1);
        assertThat(agreement(new IdentitySide(null, null, "ab123456", null))).isEqualTo(1);
        assertThat(agreement(new IdentitySide("ANNE MARTIN", "1990-05-15", null, null)))
                .isLessThan(.6);
        assertThat(agreement(expiring("2031-01-01"))).isZero();
        assertThat(agreement(SILENT)).isNull();
        assertThat(IdentityReading.of(FRONT, Optional.empty()).agreement()).isNull();
        assertThat(FRONT.toString()).isEqualTo("IdentitySide[hidden]");
    }

    @Test
    @DisplayName("XA-07 is named on the proof of address only by a line of two full words at least")
    void address() {
        var menu = Stream.of("J", "Jean", "D. J.", "J 12 D", "2026");
        assertThat(ProofsOfAddress.best("Jean Dupont", menu)).isZero();
        assertThat(ProofsOfAddress.best("Jean Dupont", Stream.of("J", "M. Jean DUPONT")))
                .isGreaterThan(.9);
        assertThat(ProofsOfAddress.best("Jean Dupont", Stream.of("ANNE MARTIN", "12 rue des Lilas")))
                .isLessThan(.6);
        assertThat(ProofsOfAddress.best("Jean Dupont", Stream.of())).isZero();
    }

    private static @Nullable Double agreement(IdentitySide back) {
        return IdentityReading.of(FRONT, Optional.of(back)).agreement();
    }

    private static IdentitySide expiring(String day) {
        return new IdentitySide(null, null, null, day);
    }

    private static ProfileFinding compare(IdentitySide printed) {
        var answers = new ProfileAnswers(Map.of(
                ProfileField.FIRST_NAME, "Jean",
                ProfileField.LAST_NAME, "Dupont",
                ProfileField.DATE_OF_BIRTH, "1990-05-15",
                ProfileField.IDENTITY_DOCUMENT_NUMBER, "ab123456",
                ProfileField.IDENTITY_DOCUMENT_EXPIRY, "2030-01-01"));
        return ProfileComparison.compare(answers, printed, TODAY);
    }
}
