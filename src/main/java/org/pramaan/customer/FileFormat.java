package org.pramaan.customer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.pramaan.imaging.ImageFormat;
import org.pramaan.imaging.PictureConversion;

/** The formats a document may have (XA-28), told by its first bytes, whatever its name or declared type. */
enum FileFormat {
    JPEG("image/jpeg", "jpg", bytes -> is(bytes, ImageFormat.JPEG)),
    PNG("image/png", "png", bytes -> is(bytes, ImageFormat.PNG)),
    GIF("image/gif", "gif", PictureConversion::isGif),
    WEBP("image/webp", "webp", PictureConversion::isWebp),
    PDF("application/pdf", "pdf", FileFormat::isPdf);

    private final String mediaType;
    private final String extension;
    private final Predicate<byte[]> told;

    FileFormat(String mediaType, String extension, Predicate<byte[]> told) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.told = told;
    }

    static Optional<FileFormat> of(byte[] bytes) {
        return Arrays.stream(values()).filter(format -> format.told.test(bytes)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    private static boolean is(byte[] bytes, ImageFormat format) {
        return ImageFormat.of(bytes).filter(format::equals).isPresent();
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    }
}
