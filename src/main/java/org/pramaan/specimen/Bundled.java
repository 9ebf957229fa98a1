package org.pramaan.specimen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files that lie beside this module on the class path. */
final class Bundled {

    private Bundled() {}

    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    static byte[] bytes(String name) {
        try (InputStream stream = Bundled.class.getResourceAsStream("/specimen/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
