package org.pramaan.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.document.DocumentKind;
import org.pramaan.face.FaceComparison;
import org.pramaan.face.FaceFinder;
import org.pramaan.face.FaceInspector;
import org.pramaan.face.FaceMatcher;
import org.pramaan.face.FaceQuality;
import org.pramaan.face.Occlusion;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/** Compares the live photo with the portrait of the Aadhaar card (EN-22), or of the PAN card if that shows none. */
@Component
class FaceComparisons {

    private static final List<DocumentKind> REFERENCES =
            List.of(DocumentKind.AADHAAR_CARD_FRONT, DocumentKind.PAN_CARD);

    private final CaseFrames frames;
    private final FaceMatcher matcher;
    private final FaceFinder finder;
    private final FaceInspector inspector;

    FaceComparisons(CaseFrames frames, FaceMatcher matcher, FaceFinder finder, FaceInspector inspector) {
        this.frames = frames;
        this.matcher = matcher;
        this.finder = finder;
        this.inspector = inspector;
    }

    FaceFindings compare(UUID sessionId) {
        return frames.with(
                sessionId,
                DocumentKind.LIVE_PHOTO,
                livePhoto -> REFERENCES.stream()
                        .flatMap(kind -> compare(sessionId, kind, livePhoto).stream())
                        .findFirst()
                        .orElseGet(() -> nobody(livePhoto)));
    }

    private Optional<FaceFindings> compare(UUID sessionId, DocumentKind kind, Frame livePhoto) {
        return frames.with(
                sessionId,
                kind,
                document -> matcher.compare(document, livePhoto) instanceof FaceComparison.Compared compared
                        ? Optional.of(found(compared, kind, inspector.quality(livePhoto, compared.inSelfie())))
                        : Optional.<FaceFindings>empty());
    }

    private static FaceFindings found(FaceComparison.Compared compared, DocumentKind kind, FaceQuality quality) {
        var similarity = compared.similarity();
        return new FaceFindings(
                similarity.value(),
                similarity.distance(),
                similarity.model(),
                kind.name(),
                compared.facesInSelfie(),
                quality.occlusion() == Occlusion.COVERED,
                quality.flawsOfPhoto().size(),
                quality.flaws().stream().map(Enum::name).toList());
    }

    private FaceFindings nobody(Frame livePhoto) {
        return new FaceFindings(null, null, null, null, finder.find(livePhoto).size(), null, 0, null);
    }
}
