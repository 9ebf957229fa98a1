package org.pramaan.liveness.challenge;

import java.util.List;
import org.pramaan.face.EyeApertures;

/**
 * Whether eyes are open or shut beside the same person's open ones (KF-50). Both eyes must agree: a wink is neither.
 *
 * @param rested how far a high percentile of the person's frontal frames has them open, so that shut ones do not weigh
 */
record Eyes(Lids rested, ChallengeTunables tunables) {

    private static final Lids NEVER_SEEN = new Lids(new EyeApertures(0, 0), 0);

    static Eyes of(List<Lids> seen, ChallengeTunables tunables) {
        if (seen.isEmpty()) return new Eyes(NEVER_SEEN, tunables);
        double percentile = tunables.percentile();
        var apertures = new EyeApertures(
                Percentile.of(percentile, seen, lids -> lids.apertures().left()).orElseThrow(),
                Percentile.of(percentile, seen, lids -> lids.apertures().right())
                        .orElseThrow());
        var aspectRatio = Percentile.of(percentile, seen, Lids::aspectRatio).orElseThrow();
        return new Eyes(new Lids(apertures, aspectRatio), tunables);
    }

    boolean shut(Lids lids) {
        var eyes = lids.apertures();
        return eyes.left() < tunables.closedAperture() * rested.apertures().left()
                && eyes.right() < tunables.closedAperture() * rested.apertures().right()
                && lids.aspectRatio() < tunables.closedAspect() * rested.aspectRatio();
    }

    boolean open(Lids lids) {
        return lids.apertures().mean()
                > tunables.openAperture() * rested.apertures().mean();
    }
}
