package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;

/**
 * An Indian driving licence whose small labels were not legible, in the order of form 7 of the Central Motor Vehicles
 * Rules: the holder's name, the date of birth, the parent's or spouse's name, the address.
 */
record UnlabelledLicence(Page page, Line birth) {

    private static final double ABOVE = 4;
    private static final double BELOW = 8;
    private static final double INDENT = 2;
    private static final double NEXT = 0.5;

    /** Only where the date of birth is known. */
    static Optional<UnlabelledLicence> of(Page page, Findings findings) {
        return findings.find(DATE_OF_BIRTH)
                .flatMap(birth -> page.lines().stream()
                        .filter(line -> Findings.date(DATE_OF_BIRTH, line)
                                .filter(date -> date.value().equals(birth.value()))
                                .isPresent())
                        .findFirst())
                .map(line -> new UnlabelledLicence(page, line));
    }

    void complete(Findings findings) {
        findings.name(FULL_NAME, holder()).name(FATHERS_NAME, parent());
    }

    /** From the next line below the parent's name on. */
    Optional<AddressBlock> address() {
        return parent().flatMap(parent -> below(parent).findFirst()).flatMap(line -> AddressBlock.from(page, line));
    }

    private Optional<Line> holder() {
        return column().filter(PrintedName::isCapital)
                .filter(line -> line.middle() < birth.middle() - NEXT * birth.height())
                .filter(line -> line.middle() > birth.middle() - ABOVE * birth.height())
                .max(Comparator.comparingDouble(Line::middle));
    }

    private Optional<Line> parent() {
        return below(birth).filter(PrintedName::isCapital).findFirst();
    }

    private Stream<Line> below(Line above) {
        return column().filter(line -> line.middle() > above.middle() + NEXT * above.height())
                .filter(line -> line.middle() < above.middle() + BELOW * above.height());
    }

    private Stream<Line> column() {
        return page.lines().stream()
                .filter(line -> !PrintedName.isHeading(line))
                .filter(line -> Math.abs(line.left() - birth.left()) < INDENT * birth.height());
    }
}
