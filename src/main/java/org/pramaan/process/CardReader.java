package org.pramaan.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pramaan.aadhaar.AadhaarCode;
import org.pramaan.document.DocumentKind;
import org.pramaan.face.PortraitCrop;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.AadhaarMask;
import org.pramaan.ocr.DocumentFile;
import org.pramaan.ocr.DocumentReader;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.MaskedPhoto;
import org.pramaan.ocr.ReadField;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Fact;
import org.pramaan.session.Reading;
import org.pramaan.session.VerifiedBy;
import org.springframework.stereotype.Component;

/**
 * Reads a PAN or Aadhaar card. Of an Aadhaar number the facts keep the last four digits only, and the picture comes
 * back with the first eight covered; where no number was found to be covered, the picture is withheld from everybody.
 */
@Component
class CardReader {

    static final String AADHAAR_LAST_FOUR = "AADHAAR_LAST_FOUR";
    private static final int JPEG_QUALITY = 92;

    private final DocumentReader reader;
    private final AadhaarMask mask;
    private final PortraitCrop portraits;

    CardReader(DocumentReader reader, AadhaarMask mask, PortraitCrop portraits) {
        this.reader = reader;
        this.mask = mask;
        this.portraits = portraits;
    }

    Reading read(DocumentKind kind, Frame photo) {
        return reading(kind, photo, reader.read(photo));
    }

    /** The same for a file that may be a PDF; a text layer is taken at its word. */
    Reading read(DocumentKind kind, DocumentFile file) {
        return reading(kind, file.picture(), reader.read(file));
    }

    private Reading reading(DocumentKind kind, Frame photo, DocumentReading read) {
        try (var masked = mask.cover(photo, read)) {
            return reading(kind, read, masked, portrait(photo));
        }
    }

    private static Reading reading(
            DocumentKind kind, DocumentReading read, MaskedPhoto masked, byte @Nullable [] portrait) {
        var code = masked.code().filter(on -> read.type().isAadhaar()); // else it lay beside
        var facts = new DocumentFacts(
                read.type().name(),
                read.typeScore(),
                fields(read, code),
                portrait == null ? 0 : 1,
                flaws(read),
                code.isPresent() && SignedCodeFacts.isVerified(code.get().content()) ? VerifiedBy.SECURE_QR : null);
        boolean uncovered = mayShowAadhaarNumber(kind, read) && read.sensitive().isEmpty();
        var covered = masked.changed() ? masked.picture().jpeg(JPEG_QUALITY) : null;
        return new Reading(facts, number(read), covered, uncovered, portrait);
    }

    /** Whatever the card was sent as, an Aadhaar card counts as one. */
    private static boolean mayShowAadhaarNumber(DocumentKind kind, DocumentReading read) {
        return kind.carriesAadhaarNumber() || read.type().isAadhaar();
    }

    private byte @Nullable [] portrait(Frame photo) {
        var crop = portraits.crop(photo);
        if (crop.isEmpty()) return null;
        try (var portrait = crop.get()) {
            return portrait.jpeg(JPEG_QUALITY);
        }
    }

    /** What the UIDAI signed in the code outranks what was read from the print. */
    private static Map<String, Fact> fields(DocumentReading read, Optional<AadhaarCode> code) {
        var facts = new TreeMap<String, Fact>();
        read.fields().forEach(field -> facts.put(nameOf(field), new Fact(valueOf(field), field.confidence())));
        code.map(AadhaarCode::content).map(SignedCodeFacts::of).ifPresent(facts::putAll);
        return facts;
    }

    private static List<String> flaws(DocumentReading read) {
        return read.quality().reasons().stream().map(Enum::name).toList();
    }

    private static @Nullable String number(DocumentReading read) {
        return read.find(FieldName.AADHAAR_NUMBER)
                .or(() -> read.find(FieldName.PAN_NUMBER))
                .map(ReadField::value)
                .orElse(null);
    }

    private static String nameOf(ReadField field) {
        return field.name() == FieldName.AADHAAR_NUMBER
                ? AADHAAR_LAST_FOUR
                : field.name().name();
    }

    private static String valueOf(ReadField field) {
        return field.name() == FieldName.AADHAAR_NUMBER ? field.value().substring(8) : field.value();
    }
}
