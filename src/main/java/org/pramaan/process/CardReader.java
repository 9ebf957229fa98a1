package org.pramaan.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pramaan.aadhaar.AadhaarCode;
import org.pramaan.aadhaar.AadhaarCodes;
import org.pramaan.aadhaar.CodeCorner;
import org.pramaan.aadhaar.SecureQr;
import org.pramaan.document.DocumentKind;
import org.pramaan.face.PortraitCrop;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.AadhaarMask;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.DocumentFile;
import org.pramaan.ocr.DocumentReader;
import org.pramaan.ocr.DocumentReading;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.ReadField;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.Fact;
import org.pramaan.session.Reading;
import org.springframework.stereotype.Component;

/**
 * Reads a PAN or Aadhaar card. Of an Aadhaar number the facts keep the last four digits only, and the picture comes
 * back with the first eight covered; where no number was found to be covered, the picture is withheld from everybody.
 */
@Component
class CardReader {

    static final String AADHAAR_LAST_FOUR = "AADHAAR_LAST_FOUR";
    private static final int JPEG_QUALITY = 92;
    private static final Set<DocumentType> AADHAAR =
            EnumSet.of(DocumentType.AADHAAR_FRONT, DocumentType.AADHAAR_BACK, DocumentType.E_AADHAAR);

    private final DocumentReader reader;
    private final AadhaarMask mask;
    private final AadhaarCodes codes;
    private final PortraitCrop portraits;

    CardReader(DocumentReader reader, AadhaarMask mask, AadhaarCodes codes, PortraitCrop portraits) {
        this.reader = reader;
        this.mask = mask;
        this.codes = codes;
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
        var portrait = portrait(photo);
        var code = code(photo, read);
        var facts = new DocumentFacts(
                read.type().name(), read.typeScore(), fields(read, code), portrait == null ? 0 : 1, flaws(read));
        boolean uncovered = mayShowAadhaarNumber(kind, read) && read.sensitive().isEmpty();
        return new Reading(facts, number(read), covered(photo, read, code), uncovered, portrait);
    }

    /** Whatever the card was sent as, an Aadhaar card counts as one. */
    private static boolean mayShowAadhaarNumber(DocumentKind kind, DocumentReading read) {
        return kind.carriesAadhaarNumber() || AADHAAR.contains(read.type());
    }

    private byte @Nullable [] covered(Frame photo, DocumentReading read, Optional<AadhaarCode> code) {
        var areas = new ArrayList<>(read.sensitive());
        code.filter(CardReader::holdsWholeNumber).map(CardReader::area).ifPresent(areas::add);
        if (areas.isEmpty()) return null;
        try (var covered = mask.cover(photo, areas)) {
            return covered.jpeg(JPEG_QUALITY);
        }
    }

    private Optional<AadhaarCode> code(Frame photo, DocumentReading read) {
        if (!AADHAAR.contains(read.type())) return Optional.empty();
        var corners = read.corners().stream()
                .map(corner -> new CodeCorner(corner.x(), corner.y()))
                .toList();
        return codes.read(photo, corners);
    }

    /** Codes printed before 2018 do; later ones hold its last four digits, and a proof worth keeping. */
    private static boolean holdsWholeNumber(AadhaarCode code) {
        return code.content().version() == SecureQr.Version.XML;
    }

    private static List<Corner> area(AadhaarCode code) {
        return code.corners().stream()
                .map(corner -> new Corner(corner.x(), corner.y()))
                .toList();
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
