package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.AADHAAR_NUMBER;
import static org.pramaan.ocr.FieldName.DATE_OF_BIRTH;
import static org.pramaan.ocr.FieldName.FULL_NAME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.springframework.stereotype.Component;

/** The front of an Aadhaar card: name above the date or year of birth, gender below, the number at the foot. */
@Component
class AadhaarFrontLayout implements DocumentLayout {

    private static final Keywords KEYWORDS = Keywords.of("GOVERNMENT OF INDIA", 2.0)
            .and("DOB", 1.0)
            .and("YEAR OF BIRTH", 1.5)
            .and("MALE", 0.6)
            .and("VID", 0.4);
    private static final double NUMBER_EVIDENCE = 1.0;
    private static final double NAME_DISTANCE = 4.2;
    private static final double NAME_INDENT = 6;
    private static final double NAME_CONFIDENCE = 0.6;

    @Override
    public DocumentType type() {
        return DocumentType.AADHAAR_FRONT;
    }

    @Override
    public double evidence(Page page) {
        return KEYWORDS.weightOn(page) + (PrintedAadhaar.on(page).isPresent() ? NUMBER_EVIDENCE : 0);
    }

    @Override
    public Set<FieldName> required() {
        return Set.of(AADHAAR_NUMBER, FULL_NAME, DATE_OF_BIRTH);
    }

    @Override
    public List<Finding> read(Page page) {
        var findings = new ArrayList<Finding>();
        PrintedAadhaar.on(page).map(PrintedAadhaar::finding).ifPresent(findings::add);
        var birth = PrintedBirth.on(page);
        birth.ifPresent(found -> findings.add(found.finding()));
        var gender = PrintedGender.on(page);
        gender.ifPresent(found -> findings.add(found.finding()));
        birth.map(PrintedBirth::line)
                .or(() -> gender.map(PrintedGender::line))
                .flatMap(line -> nameAbove(page, line))
                .ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> nameAbove(Page page, Line below) {
        return page.lines().stream()
                .filter(line -> isAbove(line, below))
                .filter(line -> PrintedName.isLatin(line) && !PrintedName.isHeading(line))
                .filter(line -> line.confidence() >= NAME_CONFIDENCE)
                .max(Comparator.comparingDouble(Line::middle))
                .flatMap(line -> PrintedName.in(line).map(name -> Finding.of(FULL_NAME, name, line)));
    }

    private static boolean isAbove(Line line, Line below) {
        double up = below.middle() - line.middle();
        return up >= 0.4 * below.height()
                && up <= NAME_DISTANCE * below.height()
                && Math.abs(line.left() - below.left()) <= NAME_INDENT * below.height();
    }
}
