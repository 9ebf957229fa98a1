package org.pramaan.verification;

import java.util.UUID;
import org.pramaan.ocr.DocumentReader;
import org.springframework.stereotype.Component;

/** Reads a verification's document. */
@Component
public class DocumentScanning {

    private final Workbench workbench;
    private final DocumentReader reader;

    DocumentScanning(Workbench workbench, DocumentReader reader) {
        this.workbench = workbench;
        this.reader = reader;
    }

    /** The confidence in the reading, 0..1, as {@link ReadingConfidence} defines it. */
    public double scan(UUID verificationId) {
        var piece = workbench.require(verificationId);
        var reading = piece.read(reader);
        piece.note(reading);
        return ReadingConfidence.of(reading);
    }
}
