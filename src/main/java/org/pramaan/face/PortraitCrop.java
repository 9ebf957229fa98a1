package org.pramaan.face;

import java.util.Optional;
import org.opencv.core.Rect;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/** Cuts a document's portrait out with a margin, so that a reviewer sees it beside the selfie. */
@Component
public class PortraitCrop {

    /** Half the crop's width and height in sides of the face's box: head, hair and shoulders. */
    private static final double HALF_WIDTH = .9;

    private static final double HALF_HEIGHT = 1.15;

    private final PortraitFinder portraits;

    PortraitCrop(PortraitFinder portraits) {
        this.portraits = portraits;
    }

    /** A copy which the caller closes; empty if the document shows no face. */
    public Optional<Frame> crop(Frame document) {
        return portraits.find(document).map(face -> cut(document, face));
    }

    private static Frame cut(Frame document, FoundFace face) {
        var region = document.bgr().submat(around(face, document));
        try {
            return Frame.of(region.clone());
        } finally {
            region.release();
        }
    }

    private static Rect around(FoundFace face, Frame document) {
        var centre = face.centre();
        int left = (int) Math.max(0, centre.x() - HALF_WIDTH * face.side());
        int top = (int) Math.max(0, centre.y() - HALF_HEIGHT * face.side());
        int right = (int) Math.min(document.width(), centre.x() + HALF_WIDTH * face.side());
        int bottom = (int) Math.min(document.height(), centre.y() + HALF_HEIGHT * face.side());
        return new Rect(left, top, right - left, bottom - top);
    }
}
