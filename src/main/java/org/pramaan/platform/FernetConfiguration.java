package org.pramaan.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the operator's Fernet keys, else those in the data folder, generated when they are first needed. */
@Configuration(proxyBeanMethods = false)
class FernetConfiguration {

    private static final String REMEDY =
            "Let pramaan.fernet.keys hold Fernet keys (32 bytes in URL-safe base64), newest first.";

    @Bean
    FernetKeys fernetKeys(FernetSettings settings, Folders folders, SecureRandom random, Clock clock) {
        try {
            var keys = settings.keys().isEmpty() ? ownKeys(folders.dataDir(), random) : settings.keys();
            return new FernetKeys(keys, random, clock);
        } catch (IOException unreadable) {
            throw new StartRefused("The Fernet keys in the data folder can neither be read nor written.", REMEDY);
        } catch (IllegalArgumentException malformed) {
            throw new StartRefused("The Fernet keys are unusable.", REMEDY);
        }
    }

    /** One key a line, newest first. */
    private static List<String> ownKeys(Path dataDir, SecureRandom random) throws IOException {
        var file = dataDir.resolve("keys/fernet.keys");
        if (!Files.exists(file)) OwnersOnly.write(file, FernetKey.generate(random) + "\n");
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    }
}
