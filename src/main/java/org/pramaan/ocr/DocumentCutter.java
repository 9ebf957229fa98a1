package org.pramaan.ocr;

import org.pramaan.imaging.Frame;
import org.pramaan.ocr.outline.Sheet;
import org.pramaan.ocr.page.Quad;
import org.springframework.stereotype.Component;

/** Cuts a document out of its photo, upright and flattened, as a scanner would show it (TF-04). */
@Component
public class DocumentCutter {

    /** A new frame, which the caller closes; the whole photo if the reading found no outline. */
    public Frame cut(Frame photo, DocumentReading reading) {
        return Sheet.cut(photo, Quad.of(reading.corners())).frame(); // the sheet owns nothing else
    }
}
