package org.pramaan.process;

import java.util.UUID;
import java.util.function.Function;
import org.pramaan.document.DocumentKind;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.session.CasePictures;
import org.springframework.stereotype.Component;

/** Lends a session's pictures, decoded, to the steps of its case and takes their memory back. */
@Component
class CaseFrames {

    private final CasePictures pictures;
    private final ImageDecoder decoder;

    CaseFrames(CasePictures pictures, ImageDecoder decoder) {
        this.pictures = pictures;
        this.decoder = decoder;
    }

    /** @throws IllegalStateException if the session has no such picture */
    <T> T with(UUID sessionId, DocumentKind kind, Function<Frame, T> work) {
        var bytes = pictures.forStep(sessionId, kind)
                .orElseThrow(() -> new IllegalStateException("The session has no " + kind));
        try (var frame = decoder.decode(bytes)) {
            return work.apply(frame);
        }
    }
}
