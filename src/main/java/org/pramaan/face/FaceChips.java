package org.pramaan.face;

import java.util.Optional;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/** Aligned chips of a photo's best face or of a document's portrait; the caller closes them. */
@Component
public class FaceChips {

    private final PortraitFinder portraits;
    private final FaceMesher mesher;
    private final FaceAligner aligner;

    FaceChips(PortraitFinder portraits, FaceMesher mesher, FaceAligner aligner) {
        this.portraits = portraits;
        this.mesher = mesher;
        this.aligner = aligner;
    }

    public Frame of(Frame photo, FoundFace face) {
        return aligner.align(photo, mesher.of(photo, face), ChipShape.DLIB);
    }

    /** Empty if the document shows no face. */
    public Optional<Frame> ofPortrait(Frame document) {
        return portraits.find(document).map(face -> of(document, face));
    }
}
