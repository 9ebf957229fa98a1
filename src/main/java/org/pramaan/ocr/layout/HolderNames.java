package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.pramaan.ocr.page.Polygons;

/**
 * The holder's names, printed and machine-readable. The zone's have no check digit and lack marks and blanks, so the
 * printed ones win while the two are like each other.
 */
record HolderNames(Optional<Finding> surname, Optional<Finding> given) {

    private static final double ALIKE = 0.25;

    static HolderNames of(HolderNames printed, Optional<ZoneFields> zone) {
        if (zone.isEmpty()) return printed;
        var inZone = new HolderNames(zone.get().surname(), zone.get().givenNames());
        return new HolderNames(chosen(printed.surname, inZone.surname), chosen(printed.given, inZone.given));
    }

    void addTo(Findings findings) {
        findings.add(surname).add(given).add(full());
    }

    /** As they are spoken: given names first. */
    private Optional<Finding> full() {
        List<Finding> parts =
                Stream.of(given, surname).flatMap(Optional::stream).toList();
        if (surname.isEmpty()) return Optional.empty();
        double confidence =
                parts.stream().mapToDouble(Finding::confidence).min().orElse(0);
        return Optional.of(new Finding(
                FULL_NAME,
                String.join(" ", parts.stream().map(Finding::value).toList()),
                confidence,
                Polygons.around(parts.stream().map(Finding::box).toList())));
    }

    private static Optional<Finding> chosen(Optional<Finding> printed, Optional<Finding> inZone) {
        if (printed.isEmpty() || inZone.isEmpty()) return inZone;
        return isLike(printed.get().value(), inZone.get().value()) ? printed : inZone;
    }

    private static boolean isLike(String printed, String inZone) {
        var one = Fuzzy.bare(printed);
        var other = Fuzzy.bare(inZone);
        return new LevenshteinDistance().apply(one, other) <= Math.max(1, ALIKE * one.length());
    }
}
