package org.pramaan.ocr;

import java.util.List;
import org.pramaan.imaging.Frame;
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
 */
record Scan(Outline outline, Quad extent, Page page, Margins beside, PhotoQuality quality) {

    /**
     * What was found apart from the document's lines.
     *
     * @param illegible boxes on the document whose text was not recognised, in the upright page's pixels
     * @param surroundings lines beside the document, on the same plane
     */
    record Margins(List<Quad> illegible, List<Line> surroundings) {}

    /** A page whose words need no recognition; it fills its picture, of which nothing is wrong. */
    static Scan ofText(Page text, Frame picture) {
        var whole = Quad.ofSize(picture.width(), picture.height());
        int width = Math.max(picture.width(), picture.height());
        var quality = new PhotoQuality(width, 1, 0, 0, List.of());
        return new Scan(new Outline(whole, true), whole, text, new Margins(List.of(), List.of()), quality);
    }

    /** From the upright page to the photo. */
    Perspective toPhoto() {
        return Perspective.between(extent, outline.quad());
    }
}
