package org.pramaan.specimen;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Loads a font from the class path. Java's font system refuses to start on a machine without a single system font;
 * then it is told of a bundled one and asked again.
 */
final class BundledFont {

    private static final String FALLBACK = "LiberationSans-Regular.ttf";

    private BundledFont() {}

    static Font load(String file) {
        byte[] bytes = Bundled.bytes("fonts/" + file);
        try {
            return read(bytes);
        } catch (InternalError | RuntimeException noSystemFonts) {
            FontlessMachine.offer(Bundled.bytes("fonts/" + FALLBACK));
            return read(bytes);
        }
    }

    private static Font read(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException broken) {
            throw new IllegalStateException("A bundled font is broken", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
