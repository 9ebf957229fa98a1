package org.pramaan.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.imaging.UnreadableImage;

/** A folder of real photographs outside the repository, named by a system property. */
public record Folder(Path path) {

    /** Empty if the property is not set. */
    public static Optional<Folder> named(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(path -> new Folder(Path.of(path)));
    }

    /** Skips the benchmark, saying why, if the property is not set. */
    public static Folder require(String property) {
        var folder = named(property);
        assumeTrue(folder.isPresent(), "Skipped: name a folder with -D" + property + "=...");
        return folder.orElseThrow();
    }

    public List<String> photos() {
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(?i).*\\.(jpe?g|png)"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The photo, which the caller closes; empty if it is no picture. */
    public Optional<Frame> open(String photo) {
        try {
            return Optional.of(new ImageDecoder().decode(Files.readAllBytes(path.resolve(photo))));
        } catch (UnreadableImage broken) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<String> lines(String file) {
        try {
            return Files.readAllLines(path.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
