package org.pramaan.aadhaar;

import java.util.List;
import java.util.Optional;
import org.pramaan.aadhaar.code.CodeFinder;
import org.pramaan.aadhaar.code.FoundText;
import org.pramaan.aadhaar.code.LetterBarcode;
import org.pramaan.aadhaar.code.UnreadableCode;
import org.pramaan.imaging.Frame;
import org.springframework.stereotype.Component;

/**
 * Finds the QR code on a picture of an Aadhaar document, takes it apart and verifies who signed it. Needs about 2.4
 * pixels a module, a code of at least 310 pixels. Bounds nothing itself: callers run it within a recognition slot.
 */
@Component
public class AadhaarCodes {

    private final CodeFinder finder;
    private final SecureQrReader reader;

    AadhaarCodes(CodeFinder finder, SecureQrReader reader) {
        this.finder = finder;
        this.reader = reader;
    }

    /**
     * @param document its corners in the picture, clockwise from the top left, or none if they are not known
     * @return empty if there is no such code, or none that can be read
     */
    public Optional<AadhaarCode> read(Frame picture, List<CodeCorner> document) {
        var corners = document.stream()
                .map(corner -> new double[] {corner.x(), corner.y()})
                .toList();
        return finder.find(picture, corners, AadhaarCodes::isCandidate).flatMap(this::code);
    }

    private Optional<AadhaarCode> code(FoundText found) {
        try {
            var corners = found.corners().stream()
                    .map(xy -> new CodeCorner(xy[0], xy[1]))
                    .toList();
            return Optional.of(new AadhaarCode(reader.read(found.text()), corners));
        } catch (UnreadableCode another) {
            return Optional.empty();
        }
    }

    private static boolean isCandidate(String text) {
        return SecureQrReader.looksSigned(text) || LetterBarcode.looksLike(text);
    }
}
