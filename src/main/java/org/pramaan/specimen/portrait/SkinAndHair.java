package org.pramaan.specimen.portrait;

import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/** Tells skin and hair apart pixel by pixel, by place and by colour next to the mean of the cheeks (8-bit CIE Lab). */
final class SkinAndHair {

    private static final int NEUTRAL = 128;
    private static final byte ON = (byte) 255;

    final byte[] skin;
    final byte[] hair;
    private final Head head;
    private final Scalar cheeks;
    private final double browY;
    private final double mouthY;

    private SkinAndHair(Head head, Scalar cheeks, int pixels) {
        this.head = head;
        this.cheeks = cheeks;
        skin = new byte[pixels];
        hair = new byte[pixels];
        browY = head.mesh().centreOf(Landmarks.LEFT_BROW).y();
        mouthY = head.yOf(Landmarks.UPPER_LIP);
    }

    static SkinAndHair of(Mat lab, Mat oval, Scalar cheeks, Head head) {
        int pixels = (int) lab.total();
        byte[] colours = new byte[pixels * 3], inOval = new byte[pixels];
        lab.get(0, 0, colours);
        oval.get(0, 0, inOval);
        var parts = new SkinAndHair(head, cheeks, pixels);
        for (int i = 0; i < pixels; i++) {
            var colour = new LabPixel(colours[3 * i] & 0xFF, colours[3 * i + 1] & 0xFF, colours[3 * i + 2] & 0xFF);
            parts.classify(i, i % lab.cols(), i / lab.cols(), colour, inOval[i] != 0);
        }
        return parts;
    }

    private void classify(int i, int x, int y, LabPixel colour, boolean inOval) {
        boolean isSkin = inOval ? isFace(y, colour) : isNeck(x, y, colour);
        if (isSkin) skin[i] = ON;
        else if (isHair(x, y, colour)) hair[i] = ON;
    }

    private boolean isFace(int y, LabPixel colour) {
        boolean underFringe = y <= browY - .05 * head.height();
        return !underFringe || colour.lightness > cheeks.val[0] - 45 && colourDistance(colour) < 14 && colour.red > 133;
    }

    private boolean isNeck(int x, int y, LabPixel colour) {
        boolean place = y > mouthY - .15 * head.height()
                && y < head.yOf(Landmarks.CHIN) + .3 * head.height()
                && Math.abs(x - head.centre().x()) < head.width() * .5;
        return place && colourDistance(colour) < 20 && colour.lightness > 70 && colour.red > 131;
    }

    private boolean isHair(int x, int y, LabPixel colour) {
        boolean place = y < Math.min(mouthY, head.centre().y() + .25 * head.height()) && head.ellipseRadius(x, y) < 2.4;
        double chroma = Math.hypot(colour.red - NEUTRAL, colour.yellow - NEUTRAL);
        return place && (chroma > 11 || colour.lightness < 95);
    }

    private double colourDistance(LabPixel colour) {
        return Math.hypot(colour.red - cheeks.val[1], colour.yellow - cheeks.val[2]);
    }
}
