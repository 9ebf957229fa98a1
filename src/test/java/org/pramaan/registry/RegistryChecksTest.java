package org.pramaan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.compliance.ConsentPurpose;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The registry step of a case")
class RegistryChecksTest extends RegistryModuleTest {

    @Autowired
    RegistryChecks checks;

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
    }
}
