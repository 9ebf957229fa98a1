package org.pramaan.ocr.layout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Page;

/**
 * A document told by its machine-readable zone (ICAO 9303) above all.
 *
 * @param zone whether a zone is one of such a document
 * @param zoneEvidence what such a zone weighs
 */
record TravelLayout(DocumentType type, Keywords keywords, Predicate<TravelZone> zone, double zoneEvidence, Clock clock)
        implements DocumentLayout {

    @Override
    public double evidence(Page page) {
        return keywords.weightOn(page) + (zone(page).filter(zone).isPresent() ? zoneEvidence : 0);
    }

    @Override
    public Set<FieldName> required() {
        return Set.of();
    }

    @Override
    public List<Finding> read(Page page) {
        return TravelFields.on(page, zone(page));
    }

    private Optional<TravelZone> zone(Page page) {
        return TravelZone.on(page, LocalDate.now(clock));
    }
}
