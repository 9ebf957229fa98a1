package org.pramaan.liveness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pramaan.face.FaceChips;
import org.pramaan.face.FaceFinder;
import org.pramaan.face.FoundFace;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/**
 * Tells from one live photo how much it looks like a bona fide presentation, by traces that an attack leaves (ISO/IEC
 * 30107-1). It cannot prove life: a faultless copy leaves no trace. Frames stay the caller's.
 */
@Component
public class PresentationAttackDetector {

    private final FaceFinder finder;
    private final FaceChips chips;
    private final PhotoTraces traces;
    private final LivenessTunables curves = LivenessTunables.MEASURED;

    PresentationAttackDetector(FaceFinder finder, FaceChips chips, PhotoTraces traces) {
        this.finder = finder;
        this.chips = chips;
        this.traces = traces;
    }

    /**
     * @param document whose portrait the photo must not be a copy of
     * @param nearestEarlier smallest distance in bits between this photo's mark and those of other people's earlier photos
     */
    public LivenessAssessment assess(Frame livePhoto, @Nullable Frame document, OptionalInt nearestEarlier) {
        return bestFace(livePhoto)
                .map(face -> assess(livePhoto, face, document, nearestEarlier))
                .orElseGet(() -> withoutFace(livePhoto));
    }

    /** The mark by which a photo of the same face chip is known again; of the whole picture if it shows no face. */
    public PhotoMark mark(Frame livePhoto) {
        return bestFace(livePhoto)
                .map(face -> markOf(chips.of(livePhoto, face)))
                .orElseGet(() -> PerceptualHash.of(livePhoto));
    }

    private LivenessAssessment assess(
            Frame photo, FoundFace face, @Nullable Frame document, OptionalInt nearestEarlier) {
        List<Signal> signals = new ArrayList<>(traces.in(photo, face));
        try (var chip = chips.of(photo, face)) {
            if (document != null) documentCopy(chip, document).ifPresent(signals::add);
            nearestEarlier.ifPresent(bits -> signals.add(
                    Trace.EARLIER_PHOTO.measured(bits, curves.earlierPhoto().at(bits))));
            return LivenessAssessment.of(signals, PerceptualHash.of(chip));
        }
    }

    private Optional<Signal> documentCopy(Frame chip, Frame document) {
        return chips.ofPortrait(document).map(portrait -> {
            try (portrait) {
                double correlation = PortraitCopy.correlation(chip, portrait);
                return Trace.DOCUMENT_COPY.measured(
                        correlation, curves.documentCopy().at(correlation));
            }
        });
    }

    private Optional<FoundFace> bestFace(Frame photo) {
        return finder.find(photo).stream().findFirst();
    }

    private static PhotoMark markOf(Frame chip) {
        try (chip) {
            return PerceptualHash.of(chip);
        }
    }

    private static LivenessAssessment withoutFace(Frame photo) {
        return LivenessAssessment.of(List.of(Trace.NO_FACE.measured(0, 0)), PerceptualHash.of(photo));
    }
}
