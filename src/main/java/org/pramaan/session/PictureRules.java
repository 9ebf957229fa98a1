package org.pramaan.session;

import org.pramaan.document.DocumentKind;
import org.pramaan.imaging.ImageFormat;
import org.pramaan.imaging.ImageHeader;
import org.pramaan.imaging.SoundPicture;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What a picture must be to be taken in (EN-10): told by its bytes, whatever type the sender declares. */
@Component
public class PictureRules {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int LEAST_SIDE = 300;
    private static final int MOST_SIDE = 8192;

    private final SoundPicture sound;

    PictureRules(SoundPicture sound) {
        this.sound = sound;
    }

    /** @throws Refusal 413 above 5 MB, 400 for another type, other dimensions or a broken picture */
    public Upload check(DocumentKind kind, byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw tooLarge();
        var format = ImageFormat.of(bytes).orElseThrow(PictureRules::invalidType);
        try {
            require(ImageHeader.of(bytes));
            sound.require(bytes);
        } catch (UnreadableImage broken) {
            throw Refusal.badRequest("INVALID_FILE_TYPE", "The image is broken or incomplete.");
        }
        return new Upload(kind, format.mediaType(), format.extension(), bytes);
    }

    private static void require(ImageHeader header) {
        if (Math.min(header.width(), header.height()) < LEAST_SIDE
                || Math.max(header.width(), header.height()) > MOST_SIDE)
            throw Refusal.badRequest(
                    "INVALID_DIMENSIONS", "Invalid image dimensions. Minimum 300x300 and maximum 8192x8192 pixels.");
    }

    private static Refusal invalidType() {
        return Refusal.badRequest("INVALID_FILE_TYPE", "Invalid file type. Only JPEG and PNG are supported.");
    }

    private static Refusal tooLarge() {
        return new Refusal(HttpStatus.PAYLOAD_TOO_LARGE, "FILE_TOO_LARGE", "File too large. Maximum size is 5MB.");
    }
}
