package org.pramaan.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.inference.Net;
import org.pramaan.inference.Nets;
import org.springframework.stereotype.Component;

/** Finds faces with BlazeFace (Bazarevsky et al. 2019, the 256 px back-camera net), down to a twentieth of the frame. */
@Component
public class FaceFinder {

    private static final Comparator<FoundFace> BEST_FIRST =
            Comparator.comparingDouble(FoundFace::prominence).reversed();
    private static final Comparator<FoundFace> SUREST_FIRST =
            Comparator.comparingDouble(FoundFace::score).reversed();

    private final Net net;
    private final FaceTunables tunables = FaceTunables.MEASURED;

    FaceFinder(Nets nets) {
        net = nets.named("blazeface");
    }

    /** The faces of the frame, best first by score times area; empty if there is none. */
    public List<FoundFace> find(Frame frame) {
        return distinct(facesIn(frame.bgr()));
    }

    /** Every box, several for one face. */
    List<FoundFace> facesIn(Mat picture) {
        try (var scope = new NativeScope()) {
            var outputs = NetOutputs.of(net, scope.own(Letterbox.of(picture, BlazeGrid.INPUT)));
            double enlargement = Math.max(picture.cols(), picture.rows()) / (double) BlazeGrid.INPUT;
            return BlazeGrid.ALL.stream()
                    .flatMap(grid -> grid.faces(outputs, tunables.found(), enlargement).stream())
                    .toList();
        }
    }

    /** Non-maximum suppression: of overlapping boxes the surest stays. */
    List<FoundFace> distinct(List<FoundFace> boxes) {
        List<FoundFace> kept = new ArrayList<>();
        boxes.stream()
                .sorted(SUREST_FIRST)
                .filter(box -> kept.stream().noneMatch(other -> box.overlapWith(other) > tunables.overlap()))
                .forEach(kept::add);
        kept.sort(BEST_FIRST);
        return List.copyOf(kept);
    }
}
