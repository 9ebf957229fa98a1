package org.pramaan.liveness;

/**
 * The curves of the presentation-attack signals. They were set on 63 ordinary photographs, whole and cropped, in JPEG
 * quality 50 and shrunk to 320 pixels, and on attacks simulated from them. A simulated attack is easier than a real one:
 * the curves say what is suspicious, not how many attacks are caught.
 *
 * @param faceSize over the logarithm to base 2 of the side in pixels; half at 60
 * @param periodicPattern bona fide photographs reach 3.3, halftone prints begin at 3.43, displays at
 *     3.7; on faces under about 150 pixels dots and display pixels may be finer than the picture, and pass
 * @param reprintBlur bona fide photographs reach .39, all but one in a hundred .365; re-photographed prints begin at .41
 * @param bezel bona fide photographs have no second edge; half of the tablets show one longer than .5
 * @param specularBlob share of the face that is burnt out
 * @param documentCopy other poses of one person reach .87, copies begin at .97
 * @param earlierPhoto re-encoded, cropped or tilted copies differ by up to 4 bits of 63, photographs of two people by 8
 */
record LivenessTunables(
        Curve faceSize,
        Curve periodicPattern,
        Curve reprintBlur,
        Curve bezel,
        Curve specularBlob,
        Curve documentCopy,
        Curve earlierPhoto) {

    static final LivenessTunables MEASURED = new LivenessTunables(
            new Curve(Math.log(60) / Math.log(2), -2.8),
            new Curve(3.42, 18),
            new Curve(.408, 60),
            new Curve(.33, 12),
            new Curve(.25, 16),
            new Curve(.93, 60),
            new Curve(4, -1));
}
