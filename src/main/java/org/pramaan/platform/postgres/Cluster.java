package org.pramaan.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pramaan.platform.OwnersOnly;
import org.pramaan.platform.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's data folder. Made ready for a start after any kind of end: a first start that was cut short is begun
 * anew, a server that outlived a killed one is stopped, and a folder in use by a living server is left alone.
 */
record Cluster(Path folder) {

    void prepare() {
        try {
            refuseIfBusy();
            OrphanedPostmaster.of(folder).stop();
            if (Files.exists(unfinished())) FileSystemUtils.deleteRecursively(folder);
            OwnersOnly.folder(folder.resolveSibling(""));
            if (!Files.exists(folder)) Files.writeString(unfinished(), "");
        } catch (IOException failed) {
            throw new UncheckedIOException("The data folder %s cannot be used".formatted(folder), failed);
        }
    }

    /** The first start is complete: from now on the folder holds data that must not be lost. */
    void started() throws IOException {
        Files.deleteIfExists(unfinished());
    }

    private Path unfinished() {
        return folder.resolveSibling(folder.getFileName() + ".unfinished");
    }

    /** A living server holds a lock on this file; the operating system frees it however that server ends. */
    private void refuseIfBusy() throws IOException {
        var lockFile = folder.resolve("epg-lock");
        if (!Files.exists(lockFile)) return;
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) throw busy();
        } catch (OverlappingFileLockException sameProcess) {
            throw busy();
        }
    }

    private StartRefused busy() {
        return new StartRefused(
                "Another running server uses the data folder %s.".formatted(folder.getParent()),
                "Stop that server, or choose another folder with pramaan.data-dir.");
    }
}
