package org.pramaan.ocr.text;

import java.util.HashMap;
import java.util.Map;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Quad;

/** Reads lines of one picture, each box and reading direction at most once. */
public final class SheetLines {

    private final Frame picture;
    private final LineRecogniser recogniser;
    private final Map<Quad, Line> glances = new HashMap<>();
    private final Map<Quad, Line> read = new HashMap<>();

    public SheetLines(Frame picture, LineRecogniser recogniser) {
        this.picture = picture;
        this.recogniser = recogniser;
    }

    public Line at(Quad box) {
        return read.computeIfAbsent(box, unread -> recogniser.settle(picture, glance(unread)));
    }

    /** A first reading, good enough to tell whether the box is text this way round. */
    public Line glance(Quad box) {
        return glances.computeIfAbsent(box, unread -> recogniser.glance(picture, unread));
    }
}
