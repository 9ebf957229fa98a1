package org.pramaan.face;

import java.util.List;
import org.pramaan.face.FaceComparison.Compared;
import org.pramaan.face.FaceComparison.NoFace;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/** Compares the portrait on a document with the face in a selfie (EN-24, KF-20); the frames stay the caller's. */
@Component
public class FaceMatcher {

    private final PortraitFinder portraits;
    private final FaceFinder finder;
    private final FaceDescriber describer;
    private final FaceSettings settings;

    FaceMatcher(PortraitFinder portraits, FaceFinder finder, FaceDescriber describer, FaceSettings settings) {
        this.portraits = portraits;
        this.finder = finder;
        this.describer = describer;
        this.settings = settings;
    }

    /** The net that describes the faces, as models.json names it. */
    public String model() {
        return settings.embedder().name();
    }

    public FaceComparison compare(Frame document, Frame selfie) {
        var onDocument = portraits.find(document);
        var portrait = onDocument.flatMap(face -> describer.describe(document, face));
        if (portrait.isEmpty()) return new NoFace(Side.DOCUMENT);
        var faces = finder.find(selfie);
        var inSelfie = faces.stream().findFirst();
        var person = inSelfie.flatMap(face -> describer.describe(selfie, face));
        if (person.isEmpty()) return new NoFace(Side.SELFIE);
        var similarity = settings.similarity(portrait.get(), person.get());
        return new Compared(similarity, onDocument.orElseThrow(), inSelfie.orElseThrow(), counted(faces));
    }

    /** The compared face always counts, however unsure the detector was of it. */
    private static int counted(List<FoundFace> faces) {
        return (int) Math.max(
                1,
                faces.stream()
                        .filter(face -> face.score() >= FaceTunables.MEASURED.counted())
                        .count());
    }
}
