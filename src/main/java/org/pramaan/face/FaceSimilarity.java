package org.pramaan.face;

/**
 * How alike two faces are.
 *
 * @param value 0 to 1, higher is more alike; not a probability: {@link ScoreCurve} names the false-match rates measured
 * @param distance the raw Euclidean distance of the two descriptors
 * @param model the net that described the faces, as models.json names it
 */
public record FaceSimilarity(double value, double distance, String model) {}
