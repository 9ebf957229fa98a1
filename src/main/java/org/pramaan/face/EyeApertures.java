package org.pramaan.face;

/**
 * How far each eye is open: the mean gap of the lids over the eye's width. Open eyes measure about .25 to .5, closed ones
 * less than half of the same person's open ones.
 *
 * @param left of the eye on the picture's left
 * @param right of the eye on its right
 */
public record EyeApertures(double left, double right) {

    public double mean() {
        return (left + right) / 2;
    }
}
