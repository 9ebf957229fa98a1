package org.pramaan.face;

/** What a net keeps of a face: a vector whose Euclidean distance to another says how alike the two faces are. */
public record Descriptor(float[] values) {

    double distanceTo(Descriptor other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) sum += square(values[i] - other.values[i]);
        return Math.sqrt(sum);
    }

    Descriptor averagedWith(Descriptor other) {
        var mean = new float[values.length];
        for (int i = 0; i < mean.length; i++) mean[i] = (values[i] + other.values[i]) / 2;
        return new Descriptor(mean);
    }

    Descriptor ofUnitLength() {
        double length = distanceTo(new Descriptor(new float[values.length]));
        var scaled = new float[values.length];
        for (int i = 0; i < scaled.length; i++) scaled[i] = (float) (values[i] / length);
        return new Descriptor(scaled);
    }

    private static double square(double value) {
        return value * value;
    }
}
