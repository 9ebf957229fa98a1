package org.pramaan.process;

import java.util.Optional;
import org.pramaan.document.DocumentKind;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.inference.RecognitionSlots;
import org.pramaan.session.Reading;
import org.pramaan.session.ToRead;
import org.springframework.stereotype.Component;

/** Chooses the sense that reads a kind of document, and waits for a recognition slot. */
@Component
class Readers {

    private final RecognitionSlots slots;
    private final ImageDecoder decoder;
    private final CardReader cards;
    private final LivePhotoReader livePhotos;

    Readers(RecognitionSlots slots, ImageDecoder decoder, CardReader cards, LivePhotoReader livePhotos) {
        this.slots = slots;
        this.decoder = decoder;
        this.cards = cards;
        this.livePhotos = livePhotos;
    }

    /** Empty when there is nothing left to read. */
    Optional<Reading> read(ToRead next) {
        var bytes = next.bytes();
        if (bytes == null) return Optional.empty();
        return Optional.of(slots.within(() -> read(next.kind(), bytes)));
    }

    private Reading read(DocumentKind kind, byte[] bytes) {
        try (var frame = decoder.decode(bytes)) {
            return kind == DocumentKind.LIVE_PHOTO ? livePhotos.read(frame) : cards.read(kind, frame);
        }
    }
}
