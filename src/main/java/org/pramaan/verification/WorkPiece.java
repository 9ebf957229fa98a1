package org.pramaan.verification;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pramaan.face.FaceComparison;
import org.pramaan.face.FaceMatcher;
import org.pramaan.face.Side;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.DocumentFile;
import org.pramaan.ocr.DocumentReader;
import org.pramaan.ocr.DocumentReading;

/** What lies on the workbench for one verification: its pictures and what was found on them. */
final class WorkPiece implements AutoCloseable {

    private final DocumentFile document;
    private final Frame selfie;
    private @Nullable FaceLikeness likeness;
    private @Nullable Side faceless;
    private @Nullable DocumentReading reading;

    WorkPiece(DocumentFile document, Frame selfie) {
        this.document = document;
        this.selfie = selfie;
    }

    FaceComparison compare(FaceMatcher matcher) {
        return matcher.compare(document.picture(), selfie);
    }

    DocumentReading read(DocumentReader reader) {
        return reader.read(document);
    }

    void note(FaceLikeness found) {
        likeness = found;
    }

    void noteNoFace(Side side) {
        faceless = side;
    }

    void note(DocumentReading read) {
        reading = read;
    }

    Optional<Side> faceless() {
        return Optional.ofNullable(faceless);
    }

    /** @throws NullPointerException if the process came to a judgement without the steps that find these */
    Verification.Judged judged(Judgement judgement) {
        return new Verification.Judged(
                judgement,
                Objects.requireNonNull(likeness, "The process matched no faces"),
                Objects.requireNonNull(reading, "The process read no document"));
    }

    @Override
    public void close() {
        selfie.close();
        document.close();
    }
}
