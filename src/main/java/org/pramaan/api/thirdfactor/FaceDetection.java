package org.pramaan.api.thirdfactor;

import java.util.List;
import org.pramaan.face.FaceInspector;
import org.pramaan.face.InspectedFace;
import org.pramaan.imaging.ImageDecoder;
import org.springframework.stereotype.Component;

/** Decodes a picture and inspects its faces. */
@Component
class FaceDetection {

    private final ImageDecoder decoder;
    private final FaceInspector inspector;

    FaceDetection(ImageDecoder decoder, FaceInspector inspector) {
        this.decoder = decoder;
        this.inspector = inspector;
    }

    List<InspectedFace> faces(byte[] picture) {
        try (var frame = decoder.decode(picture)) {
            return inspector.inspect(frame);
        }
    }
}
