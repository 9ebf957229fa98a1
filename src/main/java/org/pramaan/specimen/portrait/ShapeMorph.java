package org.pramaan.specimen.portrait;

import static org.pramaan.specimen.portrait.Trait.*;

import java.util.List;
import org.pramaan.face.PixelPoint;

/** Moves control points so that the face takes on an appearance's proportions; outside the head nothing moves. */
final class ShapeMorph {

    private final Head head;
    private final Appearance appearance;
    private final FeatureMorph features;
    private final double noseY;
    private final double mouthY;
    private final double chinY;
    private final double eyeY;
    private final double foreheadY;

    ShapeMorph(Head head, Appearance appearance) {
        this.head = head;
        this.appearance = appearance;
        features = new FeatureMorph(head, appearance);
        noseY = head.yOf(Landmarks.NOSE_BASE);
        mouthY = head.mesh().centreOf(Landmarks.MOUTH_CENTRE).y();
        chinY = head.yOf(Landmarks.CHIN);
        eyeY = head.mesh().centreOf(Landmarks.LEFT_EYE_CORNERS).y();
        foreheadY = head.yOf(Landmarks.FOREHEAD);
    }

    List<Vertex> apply(List<Vertex> points) {
        return points.stream().map(this::moved).toList();
    }

    private Vertex moved(Vertex point) {
        double x = point.x(), y = point.y();
        double inHead = 1 - Falloff.smoothstep((head.ellipseRadius(x, y) - 1.15) / .9);
        PixelPoint shift = features.shiftAt(x, y);
        return point.movedBy(shift.x() + inHead * widening(x, y), shift.y() + inHead * lengthening(y));
    }

    private double widening(double x, double y) {
        double lower = Falloff.smoothstep((y - noseY) / (chinY - noseY) * 1.2);
        return (x - head.centre().x()) * appearance.of(JAW_STRETCH) * lower;
    }

    private double lengthening(double y) {
        double belowMouth = Falloff.smoothstep((y - mouthY) / (chinY - mouthY));
        double belowNose = Falloff.smoothstep((y - noseY) / (mouthY - noseY));
        double upper = Falloff.smoothstep((eyeY - y) / (eyeY - foreheadY));
        return head.width()
                * (appearance.of(CHIN_DROP) * belowMouth
                        + appearance.of(MOUTH_DROP) * belowNose * (1 - .5 * belowMouth)
                        - appearance.of(FOREHEAD_LIFT) * upper);
    }
}
