package org.pramaan.specimen.portrait;

import static org.pramaan.specimen.portrait.Trait.*;

import org.pramaan.face.PixelPoint;

/** Moves, stretches and tilts nose, eyes, brows and mouth, each under a Gaussian hill around its centre. */
final class FeatureMorph {

    private final double unit;
    private final Appearance appearance;
    private final PixelPoint nose;
    private final PixelPoint mouth;
    private final PixelPoint leftEye;
    private final PixelPoint rightEye;
    private final PixelPoint leftBrow;
    private final PixelPoint rightBrow;

    FeatureMorph(Head head, Appearance appearance) {
        this.unit = head.width();
        this.appearance = appearance;
        var mesh = head.mesh();
        nose = mesh.centreOf(Landmarks.NOSE_BASE);
        mouth = mesh.centreOf(Landmarks.MOUTH_CENTRE);
        leftEye = mesh.centreOf(Landmarks.LEFT_EYE_CORNERS);
        rightEye = mesh.centreOf(Landmarks.RIGHT_EYE_CORNERS);
        leftBrow = mesh.centreOf(Landmarks.LEFT_BROW);
        rightBrow = mesh.centreOf(Landmarks.RIGHT_BROW);
    }

    /** How far a place of the face moves, in pixels. */
    PixelPoint shiftAt(double x, double y) {
        double right = noseRight(x, y)
                + mouthRight(x, y)
                + eye(leftEye, -1, x, y).x()
                + eye(rightEye, 1, x, y).x();
        double down = noseDown(x, y)
                + mouthDown(x, y)
                + eye(leftEye, -1, x, y).y()
                + eye(rightEye, 1, x, y).y()
                + browDown(leftBrow, 1, x, y)
                + browDown(rightBrow, -1, x, y);
        return new PixelPoint(right, down);
    }

    private double noseRight(double x, double y) {
        return (x - nose.x()) * appearance.of(NOSE_STRETCH) * 1.3 * hill(nose, .16, .13, x, y);
    }

    private double noseDown(double x, double y) {
        return unit * appearance.of(NOSE_DROP) * hill(nose, .17, .15, x, y);
    }

    private double mouthRight(double x, double y) {
        return (x - mouth.x()) * appearance.of(MOUTH_STRETCH) * hill(mouth, .20, .11, x, y);
    }

    private double mouthDown(double x, double y) {
        return (y - mouth.y()) * appearance.of(LIP_STRETCH) * hill(mouth, .20, .11, x, y);
    }

    /** Outwards is -1 for the eye on the left and 1 for the one on the right. */
    private PixelPoint eye(PixelPoint eye, int outwards, double x, double y) {
        double weight = hill(eye, .15, .12, x, y);
        double size = appearance.of(EYE_SIZE);
        double right = outwards * appearance.of(EYE_SPREAD) * unit + size * (x - eye.x());
        double down = appearance.of(EYE_DROP) * unit
                + (size + appearance.of(EYE_OPENING)) * (y - eye.y())
                - outwards * appearance.of(EYE_TILT) * (x - eye.x());
        return new PixelPoint(weight * right, weight * down);
    }

    private double browDown(PixelPoint brow, int tilt, double x, double y) {
        double moved = appearance.of(BROW_DROP) * unit
                + tilt * appearance.of(BROW_TILT) * (x - brow.x())
                + appearance.of(BROW_SPREAD) * (y - brow.y());
        return moved * hill(brow, .16, .07, x, y);
    }

    private double hill(PixelPoint centre, double widths, double heights, double x, double y) {
        return Falloff.around(centre, widths * unit, heights * unit, x, y);
    }
}
