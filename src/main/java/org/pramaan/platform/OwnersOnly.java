package org.pramaan.platform;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that no other user of the machine may look into. */
public final class OwnersOnly {

    private OwnersOnly() {}

    /** Makes the folder (0700), and those above it, where missing. */
    public static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, only(folder, "rwx------"));
    }

    /** Writes the file (0600) and its folder, whole or not at all; replaces an older one. */
    public static void write(Path file, String secret) throws IOException {
        folder(file.toAbsolutePath().resolveSibling(""));
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), only(file, "rw-------"))) {
            channel.write(ByteBuffer.wrap(secret.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(draft, file, ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] only(Path file, String permissions) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
