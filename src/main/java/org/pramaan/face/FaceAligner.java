package org.pramaan.face;

import org.opencv.core.Core;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/** Cuts faces out of frames, by their landmarks or by their box. */
@Component
public class FaceAligner {

    /**
     * The face with its landmarks where those of dlib's mean face are, whatever its size and tilt were; the caller closes
     * the chip.
     */
    public Frame align(Frame frame, FaceMesh mesh, ChipShape shape) {
        var alignment = MeanFace.alignmentOf(mesh, shape);
        return Frame.of(FaceCutter.cut(frame.bgr(), alignment, shape.size(), Core.BORDER_CONSTANT));
    }

    /** The upright square around the face's box, brought to that size in pixels; the caller closes it. */
    public Frame square(Frame frame, FoundFace face, int size) {
        var square = SimilarityTransform.ofSquare(face.centre(), face.side(), 0, size);
        return Frame.of(FaceCutter.cut(frame.bgr(), square, size, Core.BORDER_REFLECT));
    }
}
