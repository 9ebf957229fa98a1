package org.pramaan.liveness;

/** The log magnitudes of all frequencies of one radius, as running sums. */
final class Ring {

    private static final int FEWEST = 40;

    private int count;
    private double sum;
    private double squares;
    private double largest = Double.NEGATIVE_INFINITY;

    void add(double magnitude) {
        count++;
        sum += magnitude;
        squares += magnitude * magnitude;
        largest = Math.max(largest, magnitude);
    }

    /** By how many standard deviations the largest exceeds the mean; 0 if there are too few to tell. */
    double standardScore() {
        if (count < FEWEST) return 0;
        double mean = sum / count;
        double deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
        return deviation == 0 ? 0 : (largest - mean) / deviation;
    }
}
