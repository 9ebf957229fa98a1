package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.DATE_OF_BIRTH;
import static org.pramaan.ocr.FieldName.FATHERS_NAME;
import static org.pramaan.ocr.FieldName.FULL_NAME;
import static org.pramaan.ocr.FieldName.PAN_NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.TextRun;
import org.springframework.stereotype.Component;

/** The PAN card, with labels as printed since 2017 and the older one without. */
@Component
class PanLayout implements DocumentLayout {

    private static final Keywords KEYWORDS = Keywords.of("INCOME TAX DEPARTMENT", 3.0)
            .and("PERMANENT ACCOUNT NUMBER", 3.0)
            .and("GOVT OF INDIA", 1.0)
            .and("FATHERS NAME", 0.5);
    private static final double NUMBER_EVIDENCE = 1.0;

    @Override
    public DocumentType type() {
        return DocumentType.PAN;
    }

    @Override
    public double evidence(Page page) {
        return KEYWORDS.weightOn(page) + (PrintedPan.on(page).isPresent() ? NUMBER_EVIDENCE : 0);
    }

    @Override
    public Set<FieldName> required() {
        return Set.of(PAN_NUMBER, FULL_NAME, DATE_OF_BIRTH);
    }

    @Override
    public List<Finding> read(Page page) {
        var findings = new ArrayList<Finding>();
        PrintedPan.on(page)
                .map(pan -> Finding.of(PAN_NUMBER, pan.value().value(), pan.run(), pan.span()))
                .ifPresent(findings::add);
        var birth = page.lines().stream().filter(PanLayout::holdsDate).findFirst();
        birth.flatMap(PanLayout::dateOfBirth).ifPresent(findings::add);
        var names = PanNames.on(page, birth);
        names.holder().flatMap(line -> name(FULL_NAME, line)).ifPresent(findings::add);
        names.father().flatMap(line -> name(FATHERS_NAME, line)).ifPresent(findings::add);
        return findings;
    }

    private static boolean holdsDate(Line line) {
        return PrintedDate.in(TextRun.of(line)).isPresent();
    }

    private static Optional<Finding> dateOfBirth(Line line) {
        var run = TextRun.of(line);
        return PrintedDate.in(run)
                .map(date -> Finding.of(DATE_OF_BIRTH, date.value().toString(), run, date.span()));
    }

    private static Optional<Finding> name(FieldName field, Line line) {
        return PrintedName.in(line).map(name -> Finding.of(field, name, line));
    }
}
