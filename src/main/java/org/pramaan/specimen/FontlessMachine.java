package org.pramaan.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Gives Java's font system one font where fontconfig finds none ("Fontconfig head is null"): a font configuration file
 * that maps every logical font to it, named by the property {@code sun.awt.fontconfig} (OpenJDK 17 to 25).
 */
final class FontlessMachine {

    private static final String LOOK = "-specimen-bundled-medium-r-normal--*-%d-*-*-p-*-iso10646-1";
    private static final String[] LOGICAL = {"serif", "sansserif", "monospaced", "dialog", "dialoginput"};
    private static final String[] STYLES = {"plain", "bold", "italic", "bolditalic"};

    private FontlessMachine() {}

    static void offer(byte[] font) {
        try {
            var folder = Files.createTempDirectory("specimen-fonts");
            var file = keep(folder, "bundled.ttf", font);
            var configuration =
                    keep(folder, "fontconfig.properties", configuration(file).getBytes(StandardCharsets.ISO_8859_1));
            folder.toFile().deleteOnExit();
            System.setProperty("sun.awt.fontconfig", configuration.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String configuration(Path font) {
        var lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (var name : LOGICAL) for (var style : STYLES) lines.append(entry(name + "." + style + ".latin-1", LOOK));
        return lines.append(entry("filename." + LOOK, font.toString())).toString();
    }

    private static String entry(String key, String value) {
        return key + "=" + value + "\n";
    }

    private static Path keep(Path folder, String name, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        file.toFile().deleteOnExit();
        return file;
    }
}
