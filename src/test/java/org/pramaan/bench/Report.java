package org.pramaan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a benchmark found, as markdown in target/bench. */
public final class Report {

    private final StringBuilder text = new StringBuilder();
    private final Path file;

    public Report(String name) {
        file = Path.of("target", "bench", name + ".md");
    }

    public Report line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    public void write() {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
