package org.pramaan.face;

import java.util.List;

/**
 * A face in a frame: its box in pixels, the detector's score 0..1 and six keypoints in this order: the eye on the
 * picture's left, the eye on its right, nose, mouth, and the two ears.
 */
public record FoundFace(double x, double y, double width, double height, double score, List<PixelPoint> keypoints) {

    public FoundFace {
        keypoints = List.copyOf(keypoints);
    }

    public PixelPoint centre() {
        return new PixelPoint(x + width / 2, y + height / 2);
    }

    /** The longer side of the box in pixels. */
    public double side() {
        return Math.max(width, height);
    }

    /** The in-plane tilt of the line between the eyes, in radians. */
    double roll() {
        return keypoints.get(0).angleTo(keypoints.get(1));
    }

    /** What the best face is chosen by: a large spurious box must not beat a clear face. */
    double prominence() {
        return score * width * height;
    }

    /** Intersection over union of the two boxes, 0..1. */
    double overlapWith(FoundFace other) {
        double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        if (across <= 0 || down <= 0) return 0;
        double shared = across * down;
        return shared / (width * height + other.width * other.height - shared);
    }

    FoundFace movedBy(double right, double down) {
        var moved = keypoints.stream()
                .map(point -> new PixelPoint(point.x() + right, point.y() + down))
                .toList();
        return new FoundFace(x + right, y + down, width, height, score, moved);
    }
}
