package org.pramaan.ocr.page;

import java.util.List;
import org.pramaan.ocr.Corner;

/** Four corners, clockwise; the first is the top left one for whoever reads what the quad holds. In pixels. */
public record Quad(Corner topLeft, Corner topRight, Corner bottomRight, Corner bottomLeft) {

    public static Quad of(List<Corner> corners) {
        return new Quad(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
    }

    /** The upright rectangle of that size at the origin. */
    public static Quad ofSize(double width, double height) {
        return new Quad(new Corner(0, 0), new Corner(width, 0), new Corner(width, height), new Corner(0, height));
    }

    public List<Corner> corners() {
        return List.of(topLeft, topRight, bottomRight, bottomLeft);
    }

    /** Mean length of the upper and the lower side. */
    public double width() {
        return (topLeft.distanceTo(topRight) + bottomLeft.distanceTo(bottomRight)) / 2;
    }

    /** Mean length of the left and the right side. */
    public double height() {
        return (topLeft.distanceTo(bottomLeft) + topRight.distanceTo(bottomRight)) / 2;
    }

    /** The point at those shares of width and height; (0.5, 0.5) is the middle. */
    public Corner at(double across, double down) {
        return topLeft.towards(topRight, across).towards(bottomLeft.towards(bottomRight, across), down);
    }

    /** The part between those shares; shares outside 0..1 grow the quad. */
    public Quad part(double left, double top, double right, double bottom) {
        return new Quad(at(left, top), at(right, top), at(right, bottom), at(left, bottom));
    }

    /** The same area read after turning the picture by that many quarters counter-clockwise. */
    public Quad turned(int quarters) {
        var corners = corners();
        int first = Math.floorMod(quarters, 4);
        return new Quad(
                corners.get(first),
                corners.get((first + 1) % 4),
                corners.get((first + 2) % 4),
                corners.get((first + 3) % 4));
    }
}
