package org.pramaan.face;

import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/** Measures how well a face is photographed, on its aligned chip. */
@Component
class QualityMeter {

    private static final int LEFT_CHEEK = 234;
    private static final int RIGHT_CHEEK = 454;

    private final FaceAligner aligner;
    private final QualityTunables tunables = QualityTunables.MEASURED;

    QualityMeter(FaceAligner aligner) {
        this.aligner = aligner;
    }

    FaceQuality measure(Frame frame, FoundFace face, FaceMesh mesh, int faces) {
        return tunables.judge(measures(frame, face, mesh, faces));
    }

    private FaceMeasures measures(Frame frame, FoundFace face, FaceMesh mesh, int faces) {
        try (var square = aligner.square(frame, face, Sharpness.SIZE);
                var chip = LabChip.of(frame, mesh)) {
            var skin = SkinColours.of(chip);
            return new FaceMeasures(
                    faces,
                    mesh.centreOf(LEFT_CHEEK).distanceTo(mesh.centreOf(RIGHT_CHEEK)),
                    mesh.centreOf(33, 133).distanceTo(mesh.centreOf(362, 263)),
                    FaceLight.of(chip, skin),
                    Sharpness.of(square),
                    LowerFace.of(chip, skin),
                    EyeArea.of(chip, skin));
        }
    }
}
