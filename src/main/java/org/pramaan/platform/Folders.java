package org.pramaan.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where things lie on disk.
 *
 * @param dataDir embedded database, document files and generated keys
 * @param processesDir diagrams and decision tables; the copies in the jar serve when it does not exist
 * @param formsDir Tasklist forms, likewise
 * @param modelsDir models.json and the nets, likewise
 */
@ConfigurationProperties("pramaan")
public record Folders(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("processes") Path processesDir,
        @DefaultValue("forms") Path formsDir,
        @DefaultValue("models") Path modelsDir) {}
