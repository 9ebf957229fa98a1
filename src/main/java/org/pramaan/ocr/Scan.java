package org.pramaan.ocr;

import java.util.List;
import org.pramaan.ocr.outline.Outline;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Perspective;
import org.pramaan.ocr.page.Quad;

/**
 * A photo after both passes.
 *
 * @param outline where the document lies, upright: its first corner is the top left of the text
 * @param extent the upright page's size as a quad at the origin
 * @param page the document's lines in the upright page's pixels
 * @param surroundings lines beside the document, on the same plane
 */
record Scan(Outline outline, Quad extent, Page page, List<Line> surroundings) {

    /** From the upright page to the photo. */
    Perspective toPhoto() {
        return Perspective.between(extent, outline.quad());
    }
}
