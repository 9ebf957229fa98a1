package org.pramaan.thirdfactor;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.document.DocumentKind;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.imaging.UnreadableImage;
import org.pramaan.session.CasePictures;
import org.springframework.stereotype.Component;

/** Pictures of a session as JPEG data URLs (RFC 2397), Aadhaar numbers covered; small enough to be sent many times. */
@Component
class CallbackPhotos {

    private static final int LONG_SIDE = 1024;
    private static final int QUALITY = 85;

    private final CasePictures pictures;
    private final ImageDecoder decoder;

    CallbackPhotos(CasePictures pictures, ImageDecoder decoder) {
        this.pictures = pictures;
        this.decoder = decoder;
    }

    /** The portrait where a number on the document could not be covered; empty where there is none either. */
    Optional<String> of(UUID sessionId, DocumentKind kind) {
        return pictures.forPerson(sessionId, kind)
                .or(() -> pictures.portrait(sessionId, kind))
                .flatMap(this::dataUrl);
    }

    private Optional<String> dataUrl(byte[] picture) {
        try (var whole = decoder.decode(picture);
                var small = whole.shrunkTo(LONG_SIDE)) {
            return Optional.of("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(small.jpeg(QUALITY)));
        } catch (UnreadableImage broken) {
            return Optional.empty();
        }
    }
}
