package org.pramaan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Which registries a client's cases ask")
class RegistrySwitchesTest extends RegistryModuleTest {

    @Autowired
    RegistrySwitches switches;

    @Test
    @DisplayName("is nobody at first, then what the client chose last; the trail tells each choice")
    void remembersTheLastChoice() {
        var client = person.clientId();
        assertThat(switches.of(client)).isEmpty();
        switches.choose(client, Set.of(RegistryKind.PAN, RegistryKind.BANK), person.actor());
        switches.choose(client, Set.of(RegistryKind.CKYC, RegistryKind.PAN), person.actor());
        assertThat(switches.of(client)).containsExactlyInAnyOrder(RegistryKind.PAN, RegistryKind.CKYC);
        assertThat(trailOf("registry.chosen"))
                .containsExactly("{\"kinds\":[\"bank\",\"pan\"]}", "{\"kinds\":[\"ckyc\",\"pan\"]}");
        assertThat(switches.of(UUID.randomUUID())).isEmpty();
    }
}
