package org.pramaan.face;

import org.pramaan.imaging.NativeScope;

/**
 * Whether both eyes are to be seen, told by the eye that shows less. Lid and iris are dark beside the white and the skin,
 * open or closed; a lens, a band or a hand is even.
 *
 * @param detail range of lightness in the eye over the lightness of the skin
 * @param skinShift chroma distance of the skin under the eye to the rest of the face
 */
public record EyeArea(double detail, double skinShift) {

    private static final double WITH_LIDS = 1.25;
    private static final double MOST = .95;
    private static final double LEAST = .05;
    private static final double OFFSET = 5;

    static EyeArea of(LabChip chip, SkinColours skin) {
        var left = one(chip, skin, FaceRegion.LEFT_EYE, FaceRegion.UNDER_LEFT_EYE);
        var right = one(chip, skin, FaceRegion.RIGHT_EYE, FaceRegion.UNDER_RIGHT_EYE);
        return new EyeArea(Math.min(left.detail, right.detail), Math.max(left.skinShift, right.skinShift));
    }

    private static EyeArea one(LabChip chip, SkinColours skin, int[] eye, int[] under) {
        try (var scope = new NativeScope()) {
            var mask = scope.own(chip.inside(WITH_LIDS, eye));
            double range = chip.quantile(mask, 0, MOST) - chip.quantile(mask, 0, LEAST);
            double shift = skin.shiftOf(chip.colourAt(SkinColours.DISC - 1, under));
            return new EyeArea(range / (skin.lightness() + OFFSET), shift);
        }
    }
}
