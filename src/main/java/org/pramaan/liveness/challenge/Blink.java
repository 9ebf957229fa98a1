package org.pramaan.liveness.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Eyes that were open, shut and open again in three sampled frames at least; frames in between may be half open. With
 * few frames a second a blink of a tenth of a second falls between two of them: whoever samples so slowly must ask for
 * eyes shut for a second. A shut eye in a single frame is enough, for two nets must agree on it.
 *
 * @param shutAt index of the first frame with shut eyes
 */
record Blink(int shutAt) {

    private static final int NEVER = -1;

    /** Of the frontal moments in their order. */
    static List<Blink> in(List<Moment> frontal, Eyes eyes) {
        List<Blink> blinks = new ArrayList<>();
        boolean wereOpen = false;
        int shutAt = NEVER;
        for (var moment : frontal) {
            var lids = Objects.requireNonNull(moment.lids());
            if (eyes.open(lids)) {
                if (shutAt != NEVER) blinks.add(new Blink(shutAt));
                wereOpen = true;
                shutAt = NEVER;
            } else if (wereOpen && shutAt == NEVER && eyes.shut(lids)) {
                shutAt = moment.index();
            }
        }
        return blinks;
    }
}
