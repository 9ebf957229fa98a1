package org.pramaan.face;

/**
 * What was measured of a photographed face, before any judgement.
 *
 * @param faces how many faces the picture clearly shows
 * @param width of the face from cheek to cheek, in pixels
 * @param betweenEyes distance of the eyes' centres in pixels
 * @param light how the face is lit
 * @param sharpness variance of the Laplacian of the face's box brought to 256 pixels
 */
public record FaceMeasures(
        int faces,
        double width,
        double betweenEyes,
        FaceLight light,
        double sharpness,
        LowerFace lowerFace,
        EyeArea eyes) {}
