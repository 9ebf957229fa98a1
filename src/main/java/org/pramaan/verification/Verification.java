package org.pramaan.verification;

import org.pramaan.face.Side;
import org.pramaan.ocr.DocumentReading;

/** What a verification came to. */
public sealed interface Verification {

    record Judged(Judgement judgement, FaceLikeness likeness, DocumentReading reading) implements Verification {}

    /** No face could be found on one side, so nothing was judged. */
    record NoFace(Side side) implements Verification {}
}
