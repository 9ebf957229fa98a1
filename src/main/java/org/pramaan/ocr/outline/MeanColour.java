package org.pramaan.ocr.outline;

/** The mean Lab colour of some points of a scene; points beyond its border do not count. */
final class MeanColour {

    private final Scene scene;
    private final double[] sums = new double[3];
    private int points;

    MeanColour(Scene scene) {
        this.scene = scene;
    }

    void add(double x, double y) {
        if (!scene.contains(x, y)) return;
        for (int channel = 0; channel < 3; channel++) sums[channel] += scene.lab(x, y, channel);
        points++;
    }

    boolean isEmpty() {
        return points == 0;
    }

    /** Hue counts three times as much as brightness. */
    double differenceTo(MeanColour other) {
        return 0.5 * difference(other, 0) + 1.5 * (difference(other, 1) + difference(other, 2));
    }

    private double difference(MeanColour other, int channel) {
        return Math.abs(sums[channel] / points - other.sums[channel] / other.points);
    }
}
