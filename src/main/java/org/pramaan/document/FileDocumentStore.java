package org.pramaan.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps each document in a file of the data folder: {@code documents/<bucket>/<path>}. */
final class FileDocumentStore implements DocumentStore {

    private final Path root;

    FileDocumentStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(StorageKey key, byte[] bytes) {
        try {
            DurableFile.write(file(key), bytes);
        } catch (IOException failed) {
            throw new StoreUnavailable(failed);
        }
    }

    @Override
    public byte[] require(StorageKey key) {
        try {
            return Files.readAllBytes(file(key));
        } catch (NoSuchFileException absent) {
            throw new DocumentNotFound(key);
        } catch (IOException failed) {
            throw new StoreUnavailable(failed);
        }
    }

    @Override
    public void delete(StorageKey key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException failed) {
            throw new StoreUnavailable(failed);
        }
    }

    @Override
    public Stream<StoredDocument> list() {
        try {
            return Files.exists(root) ? documents() : Stream.empty();
        } catch (IOException failed) {
            throw new StoreUnavailable(failed);
        }
    }

    @Override
    public boolean isReachable() {
        try {
            return Files.isWritable(Files.createDirectories(root));
        } catch (IOException failed) {
            return false;
        }
    }

    private Stream<StoredDocument> documents() throws IOException {
        return Files.find(root, Integer.MAX_VALUE, (file, about) -> about.isRegularFile())
                .flatMap(file -> stored(file).stream());
    }

    /** Empty for what is no document, such as the draft of a killed server. */
    private Optional<StoredDocument> stored(Path file) {
        var key = StorageKey.find(root.relativize(file).toString().replace('\\', '/'));
        return key.map(found -> new StoredDocument(found, lastModified(file)));
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException failed) {
            throw new StoreUnavailable(failed);
        }
    }

    /** The key's own pattern has no dots at a segment's start; this is the second lock on the same door. */
    private Path file(StorageKey key) {
        var file = root.resolve(key.bucket()).resolve(key.path()).normalize();
        if (!file.startsWith(root.resolve(key.bucket())))
            throw new IllegalArgumentException("The key leads out of its bucket");
        return file;
    }
}
