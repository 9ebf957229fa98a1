package org.pramaan.ocr.outline;

import java.util.Optional;
import org.pramaan.ocr.Corner;

/** An infinite line through two points. */
record StraightLine(Corner from, Corner to) {

    double length() {
        return from.distanceTo(to);
    }

    /** Angle between the two, 0..π/2. */
    double angleTo(StraightLine other) {
        double between = Math.abs(direction() - other.direction()) % Math.PI;
        return Math.min(between, Math.PI - between);
    }

    double distanceTo(Corner point) {
        return Math.abs(cross(point.x() - from.x(), point.y() - from.y())) / length();
    }

    /** How far along the line the point's foot lies: 0 at {@code from}, 1 at {@code to}. */
    double shareOf(Corner point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        return ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / (dx * dx + dy * dy);
    }

    /** Empty when the lines are parallel. */
    Optional<Corner> crossing(StraightLine other) {
        double along = cross(other.to.x() - other.from.x(), other.to.y() - other.from.y());
        if (Math.abs(along) < 1e-6) return Optional.empty();
        double dx = other.from.x() - from.x();
        double dy = other.from.y() - from.y();
        double share = (dx * (other.to.y() - other.from.y()) - dy * (other.to.x() - other.from.x())) / along;
        return Optional.of(from.towards(to, share));
    }

    private double direction() {
        return Math.atan2(to.y() - from.y(), to.x() - from.x());
    }

    private double cross(double x, double y) {
        return (to.x() - from.x()) * y - (to.y() - from.y()) * x;
    }
}
