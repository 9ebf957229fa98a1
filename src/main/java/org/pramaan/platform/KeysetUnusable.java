package org.pramaan.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The key-encryption keys cannot be had, so nothing that they protect may be written or read. */
public class KeysetUnusable extends StartRefused {

    KeysetUnusable(Path path, String reason, @Nullable Throwable cause) {
        super(
                "The keyset file %s is unusable: %s.".formatted(path, reason),
                "Restore the keyset from its backup, or let pramaan.keys.keyset-file name the right file.",
                cause);
    }
}
