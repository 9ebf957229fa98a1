package org.pramaan.e2e;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A file as a client sends it: its name and declared type may be untrue. */
record Picture(String fileName, String mediaType, byte[] bytes) {

    static Picture jpeg(byte[] bytes) {
        return new Picture("picture.jpg", "image/jpeg", bytes);
    }

    static Picture png(byte[] bytes) {
        return new Picture("picture.png", "image/png", bytes);
    }

    /** A card with nothing on it. */
    static Picture blank(int width, int height, Color colour) {
        return jpeg(blank(width, height, colour, "jpg"));
    }

    static byte[] blank(int width, int height, Color colour, String format) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return encoded(picture, format);
    }

    private static byte[] encoded(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return fileName;
    }
}
