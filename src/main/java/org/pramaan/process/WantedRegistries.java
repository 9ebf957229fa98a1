package org.pramaan.process;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.registry.RegistryKind;

/**
 * Which registries a case asks, as compliance writes it in Modeler: words with commas between them, each a registry to
 * be asked whatever the client chose, or CLIENT for those that the client switched on, or NONE.
 */
final class WantedRegistries {

    private WantedRegistries() {}

    /** @throws IllegalArgumentException if a word is none of these */
    static Set<RegistryKind> of(@Nullable String written, Set<RegistryKind> chosen) {
        var wanted = EnumSet.noneOf(RegistryKind.class);
        words(written).forEach(word -> {
            if (word.equals("CLIENT")) wanted.addAll(chosen);
            else if (!word.equals("NONE")) wanted.add(RegistryKind.valueOf(word));
        });
        return wanted;
    }

    private static Stream<String> words(@Nullable String written) {
        return Stream.of((written == null ? "CLIENT" : written).split(",")).map(String::strip);
    }
}
