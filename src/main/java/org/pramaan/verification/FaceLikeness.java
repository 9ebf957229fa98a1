package org.pramaan.verification;

/**
 * How alike the portrait on a document and the face in a selfie are.
 *
 * @param score calibrated, 0..1, as {@link org.pramaan.face.FaceSimilarity} explains it
 * @param cosine the same on the scale of {@link CosineScale}
 * @param distance the raw Euclidean distance of the two descriptors
 */
public record FaceLikeness(double score, double cosine, double distance) {}
