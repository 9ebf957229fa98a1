package org.pramaan.aadhaar.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.Luminance;
import org.springframework.stereotype.Component;

/** Looks for a QR code whose text is wanted: in the picture at several scales, then on the flattened document. */
@Component
public class CodeFinder {

    private static final CodeTuning TUNING = CodeTuning.MEASURED;

    /** @param document its four corners {x, y}, clockwise from the top left, or none if they are not known */
    public Optional<FoundText> find(Frame picture, List<double[]> document, Predicate<String> wanted) {
        return inPicture(picture, wanted)
                .or(() -> document.size() == 4 ? onDocument(picture, document, wanted) : Optional.empty());
    }

    private static Optional<FoundText> inPicture(Frame picture, Predicate<String> wanted) {
        for (double scale : TUNING.scales()) {
            if (picture.width() * scale * picture.height() * scale > TUNING.pixels()) continue;
            var found = CodeAttempt.read(Luminance.of(picture, scale), wanted);
            if (found.isPresent())
                return found.map(code -> code.moved(corner -> new double[] {corner[0] / scale, corner[1] / scale}));
        }
        return Optional.empty();
    }

    private static Optional<FoundText> onDocument(Frame picture, List<double[]> document, Predicate<String> wanted) {
        for (int side : TUNING.documentSides()) {
            var flat = FlatDocument.of(document, side);
            var found = CodeAttempt.read(Luminance.of(picture, document, flat.width(), flat.height()), wanted);
            if (found.isPresent()) return found.map(code -> code.moved(flat::inPicture));
        }
        return Optional.empty();
    }
}
