package org.pramaan.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.system.CapturedOutput;

/** What a {@link ChildServer} printed so far. */
record ChildConsole(Path log) implements CapturedOutput {

    @Override
    public String getAll() {
        try {
            return Files.readString(log);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public String getOut() {
        return getAll();
    }

    @Override
    public String getErr() {
        return "";
    }

    @Override
    public String toString() {
        return getAll();
    }
}
