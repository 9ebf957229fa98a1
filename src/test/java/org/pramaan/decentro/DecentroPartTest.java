package org.pramaan.decentro;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.decentro.DecentroSettings.Credentials;
import org.pramaan.registry.RegistryBreakers;
import org.pramaan.registry.RegistryKind;
import org.pramaan.registry.SilentRegistries;
import org.pramaan.status.Condition;
import org.pramaan.status.Sightings;

@DisplayName("EN-09 The registries on the status page")
class DecentroPartTest {

    private static final URI URL = URI.create("https://decentro.example");

    private final Sightings sightings = new Sightings(Clock.systemUTC());

    @Test
    @DisplayName("DC-12 are impaired while some of them are left alone, which are named")
    void namesWhoIsLeftAlone() {
        sightings.answered(DecentroPart.SERVICE);
        var status =
                part(SilentRegistries.of(RegistryKind.PAN, RegistryKind.BANK)).status();
        assertThat(status.condition()).isEqualTo(Condition.IMPAIRED);
        assertThat(status.words()).endsWith("they gave no answer: PAN, BANK.");
    }

    @Test
    @DisplayName("else are as they were last seen, or not in use")
    void asSeen() {
        assertThat(part(SilentRegistries.of()).status().condition()).isEqualTo(Condition.UNKNOWN);
        sightings.answered(DecentroPart.SERVICE);
        assertThat(part(SilentRegistries.of()).status().condition()).isEqualTo(Condition.WORKING);
        var none = new Credentials("", "", "", "", "", "", "");
        assertThat(new DecentroPart(TestDecentro.at(URL, none, "penniless").account(), sightings, SilentRegistries.of())
                        .status()
                        .condition())
                .isEqualTo(Condition.NOT_USED);
    }

    private DecentroPart part(RegistryBreakers breakers) {
        return new DecentroPart(TestDecentro.at(URL).account(), sightings, breakers);
    }
}
