package org.pramaan.verification;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.face.FaceComparison.Compared;
import org.pramaan.face.FaceComparison.NoFace;
import org.pramaan.face.FaceMatcher;
import org.pramaan.face.FaceSimilarity;
import org.springframework.stereotype.Component;

/** Compares the portrait on a verification's document with its selfie. */
@Component
public class PortraitMatching {

    private final Workbench workbench;
    private final FaceMatcher matcher;
    private final VerificationSettings settings;

    PortraitMatching(Workbench workbench, FaceMatcher matcher, VerificationSettings settings) {
        this.workbench = workbench;
        this.matcher = matcher;
        this.settings = settings;
    }

    /** Empty if the document or the selfie shows no face. */
    public Optional<FaceLikeness> match(UUID verificationId) {
        var piece = workbench.require(verificationId);
        var comparison = piece.compare(matcher);
        if (comparison instanceof NoFace missing) piece.noteNoFace(missing.side());
        if (!(comparison instanceof Compared compared)) return Optional.empty();
        var likeness = likeness(compared.similarity());
        piece.note(likeness);
        return Optional.of(likeness);
    }

    private FaceLikeness likeness(FaceSimilarity similarity) {
        var cosine = settings.cosine().at(similarity.value());
        return new FaceLikeness(similarity.value(), cosine, similarity.distance());
    }
}
