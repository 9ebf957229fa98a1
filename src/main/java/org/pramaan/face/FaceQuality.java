package org.pramaan.face;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How well a photo shows a face: what was measured, and the flaws that follow, none if nothing is wrong (TF-02, TF-03). */
public record FaceQuality(FaceMeasures measures, List<QualityFlaw> flaws) {

    private static final Set<QualityFlaw> COVERS = EnumSet.of(QualityFlaw.EYES_COVERED, QualityFlaw.LOWER_FACE_COVERED);
    private static final Set<QualityFlaw> HIDE_COVERS =
            EnumSet.of(QualityFlaw.TOO_DARK, QualityFlaw.TOO_BRIGHT, QualityFlaw.LOW_CONTRAST, QualityFlaw.BLURRED);

    public FaceQuality {
        flaws = List.copyOf(flaws);
    }

    public Occlusion occlusion() {
        if (flaws.stream().anyMatch(COVERS::contains)) return Occlusion.COVERED;
        return flaws.stream().anyMatch(HIDE_COVERS::contains) ? Occlusion.UNCLEAR : Occlusion.NONE;
    }

    /** What is wrong with the photo itself, covers aside. */
    public List<QualityFlaw> flawsOfPhoto() {
        return flaws.stream().filter(flaw -> !COVERS.contains(flaw)).toList();
    }

    static boolean hidesCovers(List<QualityFlaw> flaws) {
        return flaws.stream().anyMatch(HIDE_COVERS::contains);
    }
}
