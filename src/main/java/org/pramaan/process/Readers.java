package org.pramaan.process;

import java.util.Optional;
import org.pramaan.document.DocumentKind;
import org.pramaan.inference.RecognitionSlots;
import org.pramaan.ocr.DocumentFiles;
import org.pramaan.session.Reading;
import org.pramaan.session.ToRead;
import org.pramaan.session.Upload;
import org.springframework.stereotype.Component;

/** Chooses the sense that reads a kind of document, and waits for a recognition slot. */
@Component
class Readers {

    private final RecognitionSlots slots;
    private final DocumentFiles files;
    private final CardReader cards;
    private final LivePhotoReader livePhotos;
    private final SignedAadhaarReader signed;

    Readers(
            RecognitionSlots slots,
            DocumentFiles files,
            CardReader cards,
            LivePhotoReader livePhotos,
            SignedAadhaarReader signed) {
        this.slots = slots;
        this.files = files;
        this.cards = cards;
        this.livePhotos = livePhotos;
        this.signed = signed;
    }

    /** Empty when there is nothing left to read. */
    Optional<Reading> read(ToRead next) {
        var bytes = next.bytes();
        if (bytes == null) return Optional.empty();
        return Optional.of(slots.within(() -> read(next, bytes)));
    }

    private Reading read(ToRead next, byte[] bytes) {
        if (next.mediaType().equals(Upload.SIGNED_XML)) return signed.read(bytes);
        try (var file = files.open(bytes, null)) {
            return next.kind() == DocumentKind.LIVE_PHOTO
                    ? livePhotos.read(file.picture())
                    : cards.read(next.kind(), file);
        }
    }
}
