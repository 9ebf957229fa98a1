package org.pramaan.ocr.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.page.Polygons;
import org.pramaan.ocr.page.Quad;
import org.springframework.stereotype.Component;

/**
 * Finds the outline of a card or page in a photo. Candidates come from contours and from straight lines; edges,
 * contrast, shape and the text found before decide between them.
 */
@Component
public class OutlineFinder {

    private static final OutlineTuning TUNING = OutlineTuning.MEASURED;

    /** @param texts boxes of text in the photo's pixels; they tell the document from other rectangles */
    public Outline find(Frame photo, List<Quad> texts) {
        try (var scope = new NativeScope();
                var small = photo.shrunkTo(TUNING.longSide())) {
            double scale = small.width() / (double) photo.width();
            var planes = ColourPlanes.of(small.bgr(), scope);
            var maps = ShapeMaps.of(planes, scope);
            var scene = new Scene(maps.thickEdges(scope), planes.lab(), texts(texts, scale));
            var candidates = new ArrayList<>(ContourOutlines.in(maps.shapes()));
            candidates.addAll(LineOutlines.in(maps.edges()));
            return best(candidates, scene, scale);
        }
    }

    private static Outline best(List<Quad> candidates, Scene scene, double scale) {
        return new OutlineFit(new OutlineScore(scene))
                .best(candidates).stream()
                        .filter(fitted -> fitted.score() > TUNING.wholeFrame())
                        .max(Comparator.comparingDouble(OutlineFit.Fitted::score))
                        .map(fitted -> new Outline(scaled(fitted.quad(), 1 / scale), false))
                        .orElseGet(() -> new Outline(scaled(scene.frame(), 1 / scale), true));
    }

    private static List<Scene.Text> texts(List<Quad> boxes, double scale) {
        return boxes.stream()
                .map(box -> scaled(box, scale))
                .map(box -> new Scene.Text(box.at(0.5, 0.5), Math.sqrt(Polygons.area(box))))
                .toList();
    }

    private static Quad scaled(Quad quad, double factor) {
        return Quad.of(quad.corners().stream()
                .map(corner -> new Corner(corner.x() * factor, corner.y() * factor))
                .toList());
    }
}
