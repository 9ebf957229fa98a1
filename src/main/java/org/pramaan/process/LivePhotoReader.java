package org.pramaan.process;

import java.util.Map;
import org.pramaan.face.FaceFinder;
import org.pramaan.imaging.Frame;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Reading;
import org.springframework.stereotype.Component;

/** Sees who is on a live photo: how many faces. */
@Component
class LivePhotoReader {

    private final FaceFinder faces;

    LivePhotoReader(FaceFinder faces) {
        this.faces = faces;
    }

    Reading read(Frame photo) {
        var found = faces.find(photo);
        double score = found.isEmpty() ? 0 : found.get(0).score();
        return new Reading(new DocumentFacts("LIVE_PHOTO", score, Map.of(), found.size()), null, null, false, null);
    }
}
