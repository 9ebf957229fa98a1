package org.pramaan.face;

/**
 * The measured constants of the face pipeline. They steer how faces are found and cut out; what a score leads to is
 * decided in the process alone.
 *
 * @param found detector score from which a box is a face; found every one of 1583 LFW faces
 * @param counted score from which a face counts as one of several, and a portrait is trusted; a spurious box of .501
 *     was seen on a degraded picture
 * @param overlap intersection over union from which two boxes are the same face
 * @param firstCrop side of the mesh's first crop in box sides
 * @param nextCrop side of its next crop in sides of the mesh found before
 * @param present face flag of the mesh from which the crop shows a face
 * @param tinyPortrait share of the frame's longer side under which a portrait is searched again in tiles; the
 *     detector is complete down to .05 and loses faces at .035
 * @param tile side of such a tile in pixels
 */
record FaceTunables(
        double found,
        double counted,
        double overlap,
        double firstCrop,
        double nextCrop,
        double present,
        double tinyPortrait,
        int tile) {

    static final FaceTunables MEASURED = new FaceTunables(.5, .6, .3, 1.5, 1.4, .5, .06, 640);
}
