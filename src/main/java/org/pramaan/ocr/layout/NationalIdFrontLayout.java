package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Page;
import org.springframework.stereotype.Component;

/** The front of an identity card in the layout of Regulation (EU) 2019/1157, its labels in English among others. */
@Component
class NationalIdFrontLayout implements DocumentLayout {

    private static final Keywords KEYWORDS = Keywords.of("IDENTITY CARD", 2.5)
            .and("PERSONALAUSWEIS", 2.5)
            .and("CARTE D'IDENTITE", 1.5)
            .and("DOCUMENTO NACIONAL DE IDENTIDAD", 3.0)
            .and("IDENTITEITSKAART", 2.0)
            .and("DOCUMENT NO", 1.0)
            .and("GIVEN NAMES", 0.6)
            .and("SURNAME", 0.4)
            .and("DATE OF EXPIRY", 0.4);

    @Override
    public DocumentType type() {
        return DocumentType.NATIONAL_ID_FRONT;
    }

    @Override
    public double evidence(Page page) {
        return KEYWORDS.weightOn(page);
    }

    @Override
    public Set<FieldName> required() {
        return Set.of(DOCUMENT_NUMBER);
    }

    @Override
    public List<Finding> read(Page page) {
        return TravelFields.on(page, Optional.empty());
    }
}
