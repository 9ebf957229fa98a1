package org.pramaan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.compliance.ConsentPurpose;
import org.pramaan.platform.SteppingClock;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The registry step of a case")
class RegistryChecksTest extends RegistryModuleTest {

    @Autowired
    RegistryChecks checks;

    @Autowired
    Registries registries;

    @Autowired
    SteppingClock clock;

    @Test
    @DisplayName("DC-03 DC-04 DC-05 a case asks what its client wants and takes home scores and reasons, no name")
    void asksForACase() {
        agree(EnumSet.of(ConsentPurpose.CKYC_SEARCH));
        var facts = new CaseFacts("John M Doe", "ABCDE1234F", "1234567890", "BANK0001234", null);
        var found = checks.ask(person, facts, EnumSet.allOf(RegistryKind.class));

        assertThat(found.panVerified()).isTrue();
        assertThat(found.bankVerified()).isTrue();
        assertThat(found.ckycFound()).isTrue();
        assertThat(found.aadhaarVerified()).isNull();
        assertThat(found.nameMatchScore()).isBetween(0.9, 0.99);
        assertThat(found.unavailable()).isEqualTo(Map.of(RegistryKind.AADHAAR, "NOTHING_TO_ASK"));
        assertThat(facts.toString() + PAN + BANK + person).doesNotContain("John", "ABCDE", "12345", "user-1");
    }

    @Test
    @DisplayName("DC-02 without a document of its own a case takes the answer of the last day, compared with its name")
    void relies() {
        agree(EnumSet.of(ConsentPurpose.AADHAAR_OFFLINE_VERIFICATION));
        registries.verify(person, new AadhaarQuestion("<x/>", "1234"));
        var facts = new CaseFacts("Jane Roe", null, null, null, null);
        var found = checks.ask(person, facts, Set.of(RegistryKind.AADHAAR));
        assertThat(found.aadhaarVerified()).isTrue();
        assertThat(found.nameMatchScore()).isLessThan(0.85);
        assertThat(found.unavailable()).isEmpty();
        assertThat(played.asked).hasSize(1);

        clock.forward(Duration.ofHours(24));
        assertThat(checks.ask(person, facts, Set.of(RegistryKind.AADHAAR)).withoutQuestion())
                .isOne();
    }

    @Test
    @DisplayName("DC-09 a bank that will tell later has not answered")
    void pending() {
        played.status = VerificationStatus.PENDING;
        var facts = new CaseFacts(null, null, "1234567890", "BANK0001234", null);
        var found = checks.ask(person, facts, Set.of(RegistryKind.BANK));
        assertThat(found.bankVerified()).isNull();
        assertThat(found.unavailable()).isEqualTo(Map.of(RegistryKind.BANK, "PENDING"));
        assertThat(found.withoutAnswer()).isOne();
    }

    @Test
    @DisplayName("DC-12 a registry that is down leaves a case its reason instead of failing it")
    void degrades() {
        played.away = ProviderAway.Reason.FAULTY;
        var facts = new CaseFacts(null, "ABCDE1234F", null, null, null);
        var found = checks.ask(person, facts, Set.of(RegistryKind.PAN, RegistryKind.CKYC, RegistryKind.BANK));

        assertThat(found.panVerified()).isNull();
        assertThat(found.nameMatchScore()).isNull();
        assertThat(found.unavailable())
                .isEqualTo(Map.of(
                        RegistryKind.PAN, "FAULTY",
                        RegistryKind.CKYC, "CONSENT_MISSING",
                        RegistryKind.BANK, "NOTHING_TO_ASK"));
        assertThat(List.of(found.withoutAnswer(), found.withoutConsent(), found.withoutQuestion()))
                .containsExactly(1, 1, 1);
    }
}
