package org.pramaan.ocr.layout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.mrz.MrzFormat;
import org.pramaan.ocr.page.Page;
import org.springframework.stereotype.Component;

/** The back of an identity card, told by its machine-readable zone: ICAO 9303-5 and -6. */
@Component
class NationalIdBackLayout implements DocumentLayout {

    private static final Keywords KEYWORDS = Keywords.of("HEIGHT", 0.4)
            .and("COLOUR OF EYES", 0.5)
            .and("AUTHORITY", 0.3)
            .and("DATE OF ISSUE", 0.2);
    private static final double ZONE_EVIDENCE = 5;

    private final Clock clock;

    NationalIdBackLayout(Clock clock) {
        this.clock = clock;
    }

    @Override
    public DocumentType type() {
        return DocumentType.NATIONAL_ID_BACK;
    }

    @Override
    public double evidence(Page page) {
        var zone = TravelZone.on(page, LocalDate.now(clock)).filter(TravelZone.of(MrzFormat.TD1, MrzFormat.TD2));
        return KEYWORDS.weightOn(page) + (zone.isPresent() ? ZONE_EVIDENCE : 0);
    }

    @Override
    public Set<FieldName> required() {
        return Set.of();
    }

    @Override
    public List<Finding> read(Page page) {
        return TravelFields.on(page, TravelZone.on(page, LocalDate.now(clock)));
    }
}
