package org.pramaan.api.thirdfactor;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.decision.ComparedFaces;
import org.pramaan.face.FaceComparison.Compared;
import org.pramaan.face.FaceInspector;
import org.pramaan.face.FaceMatcher;
import org.pramaan.face.Occlusion;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.liveness.PresentationAttackDetector;
import org.springframework.stereotype.Component;

/** Measures two pictures of faces; what was not asked is not measured. */
@Component
class FaceComparing {

    private static final double PERCENT = 100;

    private final ImageDecoder decoder;
    private final FaceMatcher matcher;
    private final FaceInspector inspector;
    private final PresentationAttackDetector attacks;

    FaceComparing(
            ImageDecoder decoder, FaceMatcher matcher, FaceInspector inspector, PresentationAttackDetector attacks) {
        this.decoder = decoder;
        this.matcher = matcher;
        this.inspector = inspector;
        this.attacks = attacks;
    }

    /**
     * @param confidence the lower of the two faces' detector scores, 0..100
     */
    record Measured(ComparedFaces faces, @Nullable Double confidence) {}

    Measured measure(PicturePair pair, ComparisonQuery query) {
        try (var reference = decoder.decode(pair.reference());
                var live = decoder.decode(pair.live())) {
            return matcher.compare(reference, live) instanceof Compared compared
                    ? measure(reference, live, compared, query)
                    : new Measured(faces(query, null, null, null), null);
        }
    }

    private Measured measure(Frame reference, Frame live, Compared compared, ComparisonQuery query) {
        double percentage = Rounded.toHundredths(PERCENT * compared.similarity().value());
        double confidence =
                Math.min(compared.onDocument().score(), compared.inSelfie().score());
        var faces = faces(
                query,
                percentage,
                query.liveCheck() ? liveness(reference, live) : null,
                query.occlusionCheck() ? occlusion(reference, live, compared) : null);
        return new Measured(faces, Rounded.toHundredths(PERCENT * confidence));
    }

    private Double liveness(Frame reference, Frame live) {
        return attacks.assess(live, reference, OptionalInt.empty()).score();
    }

    /** The worse of the two faces'. */
    private Occlusion occlusion(Frame reference, Frame live, Compared compared) {
        return Stream.of(
                        inspector.quality(reference, compared.onDocument()),
                        inspector.quality(live, compared.inSelfie()))
                .map(quality -> quality.occlusion())
                .reduce(Occlusion.NONE, FaceComparing::worse);
    }

    private static Occlusion worse(Occlusion one, Occlusion other) {
        if (one == Occlusion.COVERED || other == Occlusion.COVERED) return Occlusion.COVERED;
        return one == Occlusion.UNCLEAR ? one : other;
    }

    private static ComparedFaces faces(
            ComparisonQuery query,
            @Nullable Double percentage,
            @Nullable Double liveness,
            @Nullable Occlusion occlusion) {
        return new ComparedFaces(
                percentage,
                query.threshold(),
                query.liveCheck(),
                liveness,
                query.occlusionCheck(),
                occlusion == null ? null : occlusion.name());
    }
}
