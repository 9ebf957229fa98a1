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

/** The data page of a passport: ICAO 9303-4, labels as on Indian and other passports with English ones. */
@Component
class PassportLayout implements DocumentLayout {

    private static final Keywords KEYWORDS = Keywords.of("PASSPORT", 1.0)
            .and("PASSPORT NO", 0.3)
            .and("COUNTRY CODE", 1.5)
            .and("PLACE OF BIRTH", 0.5)
            .and("PLACE OF ISSUE", 0.5)
            .and("SURNAME", 0.4)
            .and("GIVEN NAME", 0.4)
            .and("DATE OF EXPIRY", 0.4);
    private static final double ZONE_EVIDENCE = 4;

    private final Clock clock;

    PassportLayout(Clock clock) {
        this.clock = clock;
    }

    @Override
    public DocumentType type() {
        return DocumentType.PASSPORT;
    }

    @Override
    public double evidence(Page page) {
        var zone = TravelZone.on(page, LocalDate.now(clock)).filter(TravelZone.of(MrzFormat.TD3));
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
