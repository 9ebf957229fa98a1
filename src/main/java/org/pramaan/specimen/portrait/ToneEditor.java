package org.pramaan.specimen.portrait;

import static org.pramaan.specimen.portrait.Trait.*;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Recolours skin, hair, brows, beard and lips of the canvas by an appearance, in CIE Lab. */
final class ToneEditor {

    private static final double NOTHING = .003;
    private static final double WHITE_HAIR = 92;
    private static final double STUBBLE = 16;

    private final ToneMasks masks;
    private final Appearance appearance;

    ToneEditor(ToneMasks masks, Appearance appearance) {
        this.masks = masks;
        this.appearance = appearance;
    }

    /** A new picture, which the caller releases. */
    Mat paint(Mat canvas) {
        try (var scope = new NativeScope()) {
            var lab = scope.mat();
            canvas.convertTo(lab, CvType.CV_32FC3, 1 / 255.0);
            Imgproc.cvtColor(lab, lab, Imgproc.COLOR_BGR2Lab);
            var values = new float[(int) lab.total() * 3];
            lab.get(0, 0, values);
            for (int i = 0; i < values.length / 3; i++) paint(i, canvas.cols(), values);
            lab.put(0, 0, values);
            Imgproc.cvtColor(lab, lab, Imgproc.COLOR_Lab2BGR);
            var painted = new Mat();
            lab.convertTo(painted, CvType.CV_8UC3, 255);
            return painted;
        }
    }

    private void paint(int i, int columns, float[] values) {
        var pixel = new LabPixel(values[3 * i], values[3 * i + 1], values[3 * i + 2]);
        paintSkin(pixel, Math.max(masks.skin()[i], masks.lips()[i]));
        paintHair(pixel, masks.hair()[i] * (1 - masks.skin()[i]));
        paintBrows(pixel, masks.brows()[i]);
        paintBeard(pixel, masks.beard()[i], i % columns, i / columns);
        paintLips(pixel, masks.lips()[i]);
        values[3 * i] = (float) pixel.lightness;
        values[3 * i + 1] = (float) pixel.red;
        values[3 * i + 2] = (float) pixel.yellow;
    }

    private void paintSkin(LabPixel pixel, double weight) {
        if (weight < NOTHING) return;
        double lightness = appearance.of(SKIN_LIGHTNESS);
        pixel.lightness += weight * lightness;
        pixel.red += weight * appearance.of(SKIN_RED);
        pixel.yellow += weight * appearance.of(SKIN_YELLOW);
        pixel.scaleColour(1 + weight * (Math.max(.6, 1 + lightness / 120) - 1));
    }

    private void paintHair(LabPixel pixel, double weight) {
        if (weight < NOTHING) return;
        double darkness = appearance.of(HAIR_DARKNESS);
        if (darkness > 0) pixel.towards(0, weight * darkness);
        else pixel.towards(WHITE_HAIR, weight * -darkness);
        pixel.scaleColour(1 - weight * Math.max(Math.abs(darkness) * .8, appearance.of(HAIR_GREY)));
        pixel.red += weight * appearance.of(HAIR_RED) * pixel.lightness / 60;
    }

    private void paintBrows(LabPixel pixel, double weight) {
        double darkness = appearance.of(BROW_DARKNESS);
        if (weight < NOTHING || darkness == 0) return;
        pixel.towards(0, weight * darkness);
        pixel.scaleColour(1 - weight * .6 * Math.abs(darkness));
    }

    private void paintBeard(LabPixel pixel, double weight, int x, int y) {
        if (weight < NOTHING || !appearance.has(BEARD)) return;
        double grain = .55 * Grain.at(x / 2, y / 3, 3) + .45 * Grain.at(x, y / 2, 7);
        double cover = Math.min(.93, weight * appearance.of(BEARD) * (.72 + .45 * grain));
        pixel.towards(STUBBLE, cover);
        pixel.scaleColour(1 - cover * .8);
    }

    private void paintLips(LabPixel pixel, double weight) {
        double red = appearance.of(LIP_RED);
        pixel.red += weight * red;
        pixel.lightness -= weight * Math.abs(red) * .3;
    }
}
