package org.pramaan.ocr.outline;

import org.pramaan.ocr.page.Polygons;
import org.pramaan.ocr.page.Quad;

/** What the text found says of a quad: a factor from 0 to 1. */
final class TextVote {

    private static final double MUCH_TEXT = 0.25;

    private final Scene scene;

    TextVote(Scene scene) {
        this.scene = scene;
    }

    /** Text lies on the document: mild when most of it is inside, harsh when most is outside. */
    double of(Quad quad) {
        double all = scene.texts().stream().mapToDouble(Scene.Text::weight).sum();
        if (all == 0) return 1;
        double inside = scene.texts().stream()
                        .filter(text -> Polygons.contains(quad, text.middle(), 0))
                        .mapToDouble(Scene.Text::weight)
                        .sum()
                / all;
        return inside >= MUCH_TEXT ? 1 - 0.1 * (1 - inside) : Math.pow(inside / MUCH_TEXT, 2) * 0.94;
    }
}
