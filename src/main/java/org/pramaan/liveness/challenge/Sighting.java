package org.pramaan.liveness.challenge;

import org.jspecify.annotations.Nullable;
import org.pramaan.face.Descriptor;

/**
 * What one frame shows by itself.
 *
 * @param faces how many
 * @param head absent, as the descriptor is, if there is no face or its measures cannot be believed
 */
record Sighting(
        Thumbnail thumbnail,
        int faces,
        @Nullable Head head,
        @Nullable Descriptor descriptor) {

    static Sighting without(Thumbnail thumbnail, int faces) {
        return new Sighting(thumbnail, faces, null, null);
    }
}
