package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.List;
import java.util.Set;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Page;
import org.springframework.stereotype.Component;

/** The front of a driving licence in the model of Directive 2006/126/EC, annex I: numbered fields without labels. */
@Component
class EuDrivingLicenceLayout implements DocumentLayout {

    private static final Keywords KEYWORDS = Keywords.of("DRIVING LICENCE", 2.0)
            .and("FUHRERSCHEIN", 1.5)
            .and("PERMIS DE CONDUIRE", 1.5)
            .and("PATENTE DI GUIDA", 1.0)
            .and("PERMISO DE CONDUCCION", 1.0);
    private static final int NUMBERED = 3;
    private static final double NUMBERED_EVIDENCE = 2;

    @Override
    public DocumentType type() {
        return DocumentType.EU_DRIVING_LICENCE;
    }

    @Override
    public double evidence(Page page) {
        return KEYWORDS.weightOn(page) + (NumberedRows.on(page).count() >= NUMBERED ? NUMBERED_EVIDENCE : 0);
    }

    @Override
    public Set<FieldName> required() {
        return Set.of();
    }

    @Override
    public List<Finding> read(Page page) {
        return NumberedFields.on(page);
    }
}
