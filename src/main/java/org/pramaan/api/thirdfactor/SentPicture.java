package org.pramaan.api.thirdfactor;

import java.util.Base64;
import java.util.regex.Pattern;
import org.pramaan.imaging.ImageFormat;
import org.pramaan.imaging.SoundPicture;
import org.pramaan.imaging.UnreadableImage;
import org.springframework.stereotype.Component;

/**
 * A picture out of its base64 text (RFC 4648), bare or as a data URL (RFC 2397). Spaces count as plus signs, which they
 * were before a form was decoded; line breaks count for nothing (TF-13).
 */
@Component
class SentPicture {

    private static final Pattern DATA_URL = Pattern.compile("\\s*data:[^,]{0,100};base64,", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEAD = 200;

    private final ThirdFactorSettings settings;
    private final SoundPicture sound;

    SentPicture(ThirdFactorSettings settings, SoundPicture sound) {
        this.settings = settings;
        this.sound = sound;
    }

    /**
     * The bytes of a sound JPEG or PNG.
     *
     * @throws InvalidInput in every other case
     */
    byte[] picture(String field, String text) {
        return sound(field, file(field, text));
    }

    /**
     * The bytes of a sound JPEG or PNG, or of something else, which only opening it can tell.
     *
     * @throws InvalidInput if it is a broken picture
     */
    byte[] document(String field, String text) {
        var bytes = file(field, text);
        return ImageFormat.of(bytes).isPresent() ? sound(field, bytes) : bytes;
    }

    /** The bytes of any file. */
    byte[] file(String field, String text) {
        var encoded = withoutHead(text).strip();
        if (encoded.isEmpty()) throw InvalidInput.missing(field);
        if (encoded.length() / 4 * 3L > settings.largestPicture().toBytes() + 3) throw tooLarge(field);
        try {
            var bytes = Base64.getDecoder().decode(encoded.replace(' ', '+').replaceAll("[\\r\\n\\t]", ""));
            return withinLimit(field, bytes);
        } catch (IllegalArgumentException broken) {
            throw InvalidInput.body(field, "Invalid base64 string", "value_error.base64");
        }
    }

    byte[] sound(String field, byte[] bytes) {
        if (ImageFormat.of(bytes).isEmpty())
            throw InvalidInput.body(field, "Only JPEG and PNG pictures are supported", "value_error.image");
        try {
            sound.require(bytes);
            return bytes;
        } catch (UnreadableImage broken) {
            throw InvalidInput.body(field, "The picture is broken or incomplete", "value_error.image");
        }
    }

    byte[] withinLimit(String field, byte[] bytes) {
        if (bytes.length == 0) throw InvalidInput.missing(field);
        if (bytes.length > settings.largestPicture().toBytes()) throw tooLarge(field);
        return bytes;
    }

    private static String withoutHead(String text) {
        var head = DATA_URL.matcher(text).region(0, Math.min(text.length(), LONGEST_HEAD));
        return head.lookingAt() ? text.substring(head.end()) : text;
    }

    private InvalidInput tooLarge(String field) {
        return InvalidInput.body(
                field,
                "The picture is larger than %d MB"
                        .formatted(settings.largestPicture().toMegabytes()),
                "value_error.too_large");
    }
}
