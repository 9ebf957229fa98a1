package org.pramaan.document;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Writes a file so that a reader, and a power cut, see the old content or the new one and nothing between. */
final class DurableFile {

    /** No storage key has a segment that begins with a dot, so a draft is never taken for a document. */
    private static final String DRAFT = ".draft-";

    private DurableFile() {}

    static void write(Path file, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = folder.resolve(DRAFT + UUID.randomUUID());
        try {
            writeDraft(draft, bytes);
            Files.move(draft, file, ATOMIC_MOVE);
            syncFolder(folder);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeDraft(Path draft, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(draft, CREATE_NEW, WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        }
    }

    /** Makes the new name itself last; Windows cannot open a folder and needs no such call. */
    private static void syncFolder(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }
}
