package org.pramaan.specimen.portrait;

import java.util.function.IntToDoubleFunction;
import org.opencv.core.Mat;

/** The skin of a lid: the colour just under the brow, smoothed along the eye, shaded towards the edge, with some grain. */
final class LidSkin {

    private static final double DARKER = .97;
    private static final int SAMPLED = 2;
    private static final int SMOOTHED = 5;

    private final EyeOutline eye;
    private final double[][] colours;

    LidSkin(Mat canvas, EyeOutline eye) {
        this.eye = eye;
        var sampled = new double[EyeOutline.POINTS][];
        for (int i = 0; i < sampled.length; i++) sampled[i] = sample(canvas, i);
        colours = new double[EyeOutline.POINTS][];
        for (int i = 0; i < colours.length; i++) colours[i] = meanAround(sampled, i);
    }

    /** Colours what the mask shows; edgeY tells where the lid ends below each point of the eye. */
    void fill(Mat lid, Mat mask, IntToDoubleFunction edgeY) {
        double outer = eye.upper()[0].x(), inner = eye.upper()[EyeOutline.POINTS - 1].x();
        int left = (int) Math.min(outer, inner) - 3, right = (int) Math.max(outer, inner) + 3;
        for (int y = 0; y < lid.rows(); y++) {
            for (int x = left; x <= right; x++) {
                if (mask.get(y, x)[0] == 0) continue;
                double along = Math.max(0, Math.min(1, (x - outer) / (inner - outer)));
                int i = (int) Math.round(along * (EyeOutline.POINTS - 1));
                lid.put(y, x, scaled(colours[i], shade(x, y, eye.creaseY()[i], edgeY.applyAsDouble(i))));
            }
        }
    }

    private static double shade(int x, int y, double creaseY, double edgeY) {
        double down = Math.max(0, Math.min(1, (y - creaseY) / Math.max(1, edgeY - creaseY)));
        double curved = 1 + .05 * Math.sin(Math.PI * down) - .10 * down * down;
        return curved * (1 + .035 * (Grain.at(x / 2, y / 2, 1) - .5));
    }

    private double[] sample(Mat canvas, int i) {
        int x = (int) Math.round(eye.upper()[i].x());
        int y = (int) Math.round(eye.creaseY()[i] + (eye.aboveY()[i] - eye.creaseY()[i]) * .9);
        var sum = new double[3];
        for (int aside = -SAMPLED; aside <= SAMPLED; aside++) add(sum, canvas.get(y, x + aside));
        return scaled(sum, DARKER / (2 * SAMPLED + 1));
    }

    private static double[] meanAround(double[][] sampled, int centre) {
        int from = Math.max(0, centre - SMOOTHED), to = Math.min(sampled.length - 1, centre + SMOOTHED);
        var sum = new double[3];
        for (int i = from; i <= to; i++) add(sum, sampled[i]);
        return scaled(sum, 1.0 / (to - from + 1));
    }

    private static void add(double[] sum, double[] colour) {
        for (int channel = 0; channel < 3; channel++) sum[channel] += colour[channel];
    }

    private static double[] scaled(double[] colour, double factor) {
        return new double[] {colour[0] * factor, colour[1] * factor, colour[2] * factor};
    }
}
