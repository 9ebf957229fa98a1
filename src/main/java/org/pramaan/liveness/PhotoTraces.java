package org.pramaan.liveness;

import java.util.List;
import org.pramaan.face.FaceAligner;
import org.pramaan.face.FoundFace;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/** The signals that need nothing but the photo: how an attack's screen, paper or frame would show. */
@Component
class PhotoTraces {

    private final FaceAligner aligner;
    private final LivenessTunables curves = LivenessTunables.MEASURED;

    PhotoTraces(FaceAligner aligner) {
        this.aligner = aligner;
    }

    List<Signal> in(Frame photo, FoundFace face) {
        try (var view = FaceView.of(photo, face, aligner)) {
            double pattern = PeriodicPattern.peak(view);
            double blur = ReprintBlur.of(view);
            double bezel = BezelEdges.secondLongest(photo, face);
            double blob = SpecularBlob.shareOf(view);
            return List.of(
                    Trace.FACE_SIZE.measured(face.side(), curves.faceSize().at(Math.log(face.side()) / Math.log(2))),
                    Trace.PERIODIC_PATTERN.measured(
                            pattern, curves.periodicPattern().at(pattern)),
                    Trace.REPRINT_BLUR.measured(blur, curves.reprintBlur().at(blur)),
                    Trace.BEZEL.measured(bezel, curves.bezel().at(bezel)),
                    Trace.SPECULAR_BLOB.measured(blob, curves.specularBlob().at(blob)));
        }
    }
}
