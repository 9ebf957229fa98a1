package org.pramaan.verification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pramaan.ocr.DocumentFiles;
import org.pramaan.ocr.DocumentReader;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Reads one document for whoever asks (KF-30) and keeps nothing of it. */
@Component
public class DocumentExtraction {

    private final RecognitionCapacity capacity;
    private final DocumentFiles files;
    private final DocumentReader reader;
    private final VerificationLog log;
    private final Ids ids;

    DocumentExtraction(
            RecognitionCapacity capacity, DocumentFiles files, DocumentReader reader, VerificationLog log, Ids ids) {
        this.capacity = capacity;
        this.files = files;
        this.reader = reader;
        this.log = log;
        this.ids = ids;
    }

    /**
     * Empty if all recognition slots stay taken.
     *
     * @param document JPEG, PNG or PDF
     * @throws org.pramaan.ocr.UnreadableDocument if it cannot be opened
     * @throws org.pramaan.inference.ModelMissing if a net is not installed
     */
    public Optional<DocumentReading> extract(Requester requester, byte[] document, @Nullable String password)
            throws InterruptedException {
        var reading = capacity.within(() -> read(document, password));
        reading.ifPresent(done -> log.extracted(requester, ids.next(), done));
        return reading;
    }

    private DocumentReading read(byte[] document, @Nullable String password) {
        try (var file = files.open(document, password)) {
            return reader.read(file);
        }
    }
}
