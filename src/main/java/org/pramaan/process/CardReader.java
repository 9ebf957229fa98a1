package org.pramaan.process;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;
import org.pramaan.face.PortraitCrop;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.AadhaarMask;
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
    private static final Set<DocumentType> AADHAAR = EnumSet.of(DocumentType.AADHAAR_FRONT, DocumentType.AADHAAR_BACK);

    private final DocumentReader reader;
    private final AadhaarMask mask;
    private final PortraitCrop portraits;

    CardReader(DocumentReader reader, AadhaarMask mask, PortraitCrop portraits) {
        this.reader = reader;
        this.mask = mask;
        this.portraits = portraits;
    }

    Reading read(DocumentKind kind, Frame photo) {
        var read = reader.read(photo);
        var portrait = portrait(photo);
        var facts = new DocumentFacts(read.type().name(), read.typeScore(), fields(read), portrait == null ? 0 : 1);
        boolean uncovered = mayShowAadhaarNumber(kind, read) && read.sensitive().isEmpty();
        return new Reading(facts, number(read), covered(photo, read), uncovered, portrait);
    }

    /** Whatever the card was sent as, an Aadhaar card counts as one. */
    private static boolean mayShowAadhaarNumber(DocumentKind kind, DocumentReading read) {
        return kind.carriesAadhaarNumber() || AADHAAR.contains(read.type());
    }

    private byte @Nullable [] covered(Frame photo, DocumentReading read) {
        if (read.sensitive().isEmpty()) return null;
        try (var covered = mask.cover(photo, read)) {
            return covered.jpeg(JPEG_QUALITY);
        }
    }

    private byte @Nullable [] portrait(Frame photo) {
        var crop = portraits.crop(photo);
        if (crop.isEmpty()) return null;
        try (var portrait = crop.get()) {
            return portrait.jpeg(JPEG_QUALITY);
        }
    }

    private static Map<String, Fact> fields(DocumentReading read) {
        var facts = new TreeMap<String, Fact>();
        read.fields().forEach(field -> facts.put(nameOf(field), new Fact(valueOf(field), field.confidence())));
        return facts;
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
