package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pramaan.registry.RegistryKind.BANK;
import static org.pramaan.registry.RegistryKind.CKYC;
import static org.pramaan.registry.RegistryKind.PAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.registry.RegistryKind;

@DisplayName("The registries that a case asks, as written in Modeler,")
class WantedRegistriesTest {

    private static final Path TEMPLATE =
            DrawnProcesses.FOLDER.resolve(".camunda/element-templates/ask-registries.json");

    @Test
    @DisplayName("are those the client chose, unless compliance forces or narrows them")
    void reads() {
        var chosen = Set.of(PAN, BANK);
        assertThat(WantedRegistries.of("CLIENT", chosen)).isEqualTo(chosen);
        assertThat(WantedRegistries.of(null, chosen)).isEqualTo(chosen);
        assertThat(WantedRegistries.of("CLIENT, CKYC", chosen)).containsExactlyInAnyOrder(PAN, BANK, CKYC);
        assertThat(WantedRegistries.of("PAN", chosen)).containsExactly(PAN);
        assertThat(WantedRegistries.of("NONE", chosen)).isEmpty();
    }

    @Test
    @DisplayName("are no guess: a word that names none fails the step")
    void refusesOtherWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> WantedRegistries.of("VOTER_ID", Set.of()));
    }

    @Test
    @DisplayName("are each offered by the element template")
    void areOffered() throws IOException {
        var template = Files.readString(TEMPLATE);
        var words = Stream.concat(
                        List.of("CLIENT", "NONE").stream(),
                        Stream.of(RegistryKind.values()).map(Enum::name))
                .toList();
        assertThat(words)
                .allSatisfy(word -> assertThat(template).containsPattern("[(|]" + Pattern.quote(word) + "[)|]"));
    }
}
