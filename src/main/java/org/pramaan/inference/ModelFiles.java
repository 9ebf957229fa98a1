package org.pramaan.inference;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.Folders;
import org.springframework.stereotype.Component;

/** Finds the files of models.json in the models folder, else in the jar, and checks that they are the ones listed. */
@Component
class ModelFiles {

    private static final String CLASSPATH = "classpath:";

    private final Path folder;

    ModelFiles(Folders folders) {
        this.folder = folders.modelsDir();
    }

    List<ModelCard> cards() {
        var json = bytesOf("models.json");
        if (json == null) return List.of();
        try {
            return new ObjectMapper().readValue(json, ModelCard.Cards.class).models();
        } catch (IOException broken) {
            throw new UncheckedIOException("models.json cannot be read", broken);
        }
    }

    /** @throws ModelMissing if the file is absent or is not the one that models.json lists */
    byte[] require(ModelCard card) {
        var bytes = bytesOf(card.file());
        if (bytes == null) throw new ModelMissing(card.name(), "the file is missing");
        if (!DigestUtils.sha256Hex(bytes).equals(card.sha256()))
            throw new ModelMissing(card.name(), "the file is not the one listed (SHA-256 differs)");
        return bytes;
    }

    private byte @Nullable [] bytesOf(String file) {
        try {
            if (file.startsWith(CLASSPATH)) return resource(file.substring(CLASSPATH.length()));
            if (Files.isDirectory(folder))
                return Files.exists(folder.resolve(file)) ? Files.readAllBytes(folder.resolve(file)) : null;
            return resource("/models/" + file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte @Nullable [] resource(String path) throws IOException {
        try (InputStream stream = ModelFiles.class.getResourceAsStream(path.startsWith("/") ? path : "/" + path)) {
            return stream == null ? null : stream.readAllBytes();
        }
    }
}
