package org.pramaan.liveness.challenge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one frame shows beside the others.
 *
 * @param index its place in the clip, from 0
 * @param head absent if there is no face or its measures cannot be believed
 * @param stranger whether the face is not that of the clip's most frontal frame
 */
record Moment(
        int index, Thumbnail thumbnail, int faces, @Nullable Head head, boolean stranger) {

    /** The moments in which that person looks into the camera. */
    static List<Moment> frontal(List<Moment> moments) {
        return moments.stream().filter(moment -> moment.lids() != null).toList();
    }

    /** Absent unless that person's head is frontal. */
    @Nullable
    Lids lids() {
        var own = own();
        return own == null ? null : own.lids();
    }

    /** The head of the person that the clip is about. */
    @Nullable
    Head own() {
        return stranger ? null : head;
    }
}
