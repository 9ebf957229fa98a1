package org.pramaan.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.customer.ProfileFinding;

@DisplayName("What a vendor read on a document")
class PrintedIdentityTest {

    @Test
    @DisplayName("XA-07 is compared with the profile, whatever the order of names and the spacing of numbers")
    void compares() {
        var read = new PrintedIdentity("DUPONT Marie Claire", "1990-01-31", List.of("999", "12ab34567"), "2030-01-31");
        assertThat(read.beside(TestWire.told())).isEqualTo(new ProfileFinding(1.0, true, true, true, false));
        assertThat(read).asString().doesNotContain("DUPONT");
    }

    @Test
    @DisplayName("XA-07 may be another person's")
    void differs() {
        var read = new PrintedIdentity("John Smith", "1990-01-30", List.of("12AB34568"), "2026-11-21");
        var found = read.beside(TestWire.told());
        assertThat(found.name()).isLessThan(0.6);
        assertThat(found).isEqualTo(new ProfileFinding(found.name(), false, false, false, true));
    }

    @Test
    @DisplayName("XA-09 has not expired on its last day")
    void lastDay() {
        assertThat(new PrintedIdentity("", "", List.of(), "2026-11-22")
                        .beside(TestWire.told())
                        .expired())
                .isFalse();
    }

    @Test
    @DisplayName("XA-07 is nothing where nothing was read")
    void nothing() {
        var read = new PrintedIdentity("", "31 Jan 1990", List.of(), "NotAvailable");
        assertThat(read.beside(TestWire.told())).isEqualTo(ProfileFinding.NOTHING);
    }
}
