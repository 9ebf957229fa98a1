package org.pramaan.liveness.challenge;

/**
 * The constants by which a clip is followed and judged. Angles are degrees of the mesh's yaw, about three quarters of the
 * true angle. Apertures and yaws were measured on 16 portraits and 1583 LFW faces, likenesses on LFW, the rest on frames
 * rendered from one portrait: no real video was at hand.
 *
 * @param side to which a frame's longer side is shrunk before anything is measured, in pixels
 * @param present face flag of the mesh from which a face counts as seen
 * @param companion detector score from which another face counts
 * @param contradiction yaws of different sign that are both larger are not believed; 1 in 45 portraits
 * @param saturation yaw above which neither estimator tells much
 * @param frontal yaw up to which eyes can be compared
 * @param turn change of yaw from which a head has turned
 * @param keypointTurn change of the detector's own yaw that must go with it; a flat picture held askew shows less
 * @param underWay change of yaw from which a head is on its way to a side; held prints sway less
 * @param percentile of the frontal apertures that is taken for open eyes
 * @param closedAperture share of that below which an eye is shut; shut eyes measure .1 to .35
 * @param closedAspect share of the open eyes' aspect ratio below which they are shut; shut eyes measure .70 and less
 * @param openAperture share of the open aperture above which eyes are open again
 * @param frontalFrames that are needed to know a person's open eyes
 * @param usable share of the frames that must show a face
 * @param tolerated share of these that may show a companion or another person: a passer-by, a smeared frame
 * @param likeFrontal similarity to the most frontal frame that a frontal one needs; distance .50 of the dlib net
 * @param likeTurned the same for a turned one; distance .60
 * @param stillness mean difference of two thumbnails in grey levels up to which they show the same picture; sensor noise alone
 *     makes .33, a hand or head that moves a third of a pixel .6
 * @param stills share of neighbouring frames that may show the same picture; a person keeps still between two steps
 * @param distinct pictures that are left when the same ones in a row, which fast clients send, count once
 * @param loop length in frames from which a part that comes again is a loop
 */
record ChallengeTunables(
        int side,
        double present,
        double companion,
        double contradiction,
        double saturation,
        double frontal,
        double turn,
        double keypointTurn,
        double underWay,
        double percentile,
        double closedAperture,
        double closedAspect,
        double openAperture,
        int frontalFrames,
        double usable,
        double tolerated,
        double likeFrontal,
        double likeTurned,
        double stillness,
        double stills,
        int distinct,
        int loop) {

    static final ChallengeTunables MEASURED = new ChallengeTunables(
            640, .5, .6, 10, 50, 15, 20, 10, 8, .8, .5, .75, .8, 3, .5, .1, .81, .52, .4, .75, 10, 4);
}
