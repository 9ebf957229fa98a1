package org.pramaan.verification;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.ocr.DocumentFiles;
import org.springframework.stereotype.Component;

/**
 * Where the pictures of a verification lie while its process runs, in memory and in the request's own thread; the
 * process knows them by an id only.
 */
@Component
class Workbench {

    private final DocumentFiles files;
    private final ImageDecoder decoder;
    private final Map<UUID, WorkPiece> pieces = new ConcurrentHashMap<>();

    Workbench(DocumentFiles files, ImageDecoder decoder) {
        this.files = files;
        this.decoder = decoder;
    }

    /**
     * @throws org.pramaan.ocr.UnreadableDocument if the document cannot be opened
     * @throws org.pramaan.imaging.UnreadableImage if the selfie cannot
     */
    WorkPiece lay(UUID id, Submission submission) {
        var selfie = decoder.decode(submission.selfie());
        try {
            var piece = new WorkPiece(files.open(submission.document(), submission.password()), selfie);
            pieces.put(id, piece);
            return piece;
        } catch (RuntimeException unreadable) {
            selfie.close();
            throw unreadable;
        }
    }

    /** @throws IllegalStateException if nothing lies there under the id */
    WorkPiece require(UUID id) {
        var piece = pieces.get(id);
        if (piece == null) throw new IllegalStateException("Nothing on the workbench: the verification is over");
        return piece;
    }

    void clear(UUID id) {
        var piece = pieces.remove(id);
        if (piece != null) piece.close();
    }
}
