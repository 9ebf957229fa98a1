package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pramaan.ocr.DocumentType;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.springframework.stereotype.Component;

/**
 * The e-Aadhaar letter: name and address in the window, the number below, both sides of the card at the foot. The
 * card's print is small, so what the letter states as well is read there.
 */
@Component
class EAadhaarLayout implements DocumentLayout {

    private static final Keywords KEYWORDS = Keywords.of("ENROLMENT NO", 3.5)
            .and("YOUR AADHAAR NO", 3.5)
            .and("DOWNLOAD DATE", 1.0)
            .and("VTC:", 0.5)
            .and("PIN CODE:", 0.7)
            .and("DISTRICT:", 0.5)
            .and("GOVERNMENT OF INDIA", 0.7);
    /** With what its letters are misread as. */
    private static final Pattern DOB = Pattern.compile("DOB|[DO0][O0QD][B8](?=[0-9OIL])");

    private static final double NUMBER_EVIDENCE = 1;
    private static final double LETTER = 3.5;

    @Override
    public DocumentType type() {
        return DocumentType.E_AADHAAR;
    }

    /** What a card prints as well does not speak for a letter. */
    @Override
    public double evidence(Page page) {
        double keywords = KEYWORDS.weightOn(page);
        if (keywords < LETTER) return 0;
        return keywords + (PrintedAadhaar.on(page).isPresent() ? NUMBER_EVIDENCE : 0);
    }

    @Override
    public Set<FieldName> required() {
        return Set.of(AADHAAR_NUMBER);
    }

    @Override
    public List<Finding> read(Page page) {
        var findings = new Findings()
                .add(PrintedAadhaar.on(page).map(PrintedAadhaar::finding))
                .name(FULL_NAME, addressee(page));
        findings.date(
                DATE_OF_BIRTH,
                page.lines().stream().filter(EAadhaarLayout::isBirth).findFirst());
        findings.add(PrintedGender.on(page).map(PrintedGender::finding));
        PrintedAddress.on(page).ifPresent(block -> {
            findings.add(postalCode(page)).add(Optional.of(block.finding(ADDRESS)));
        });
        return findings.add(postalCode(page)).list();
    }

    /** The line below "To". */
    private static Optional<Line> addressee(Page page) {
        return page.lines().stream()
                .filter(line -> Fuzzy.bare(line.text()).equals("TO"))
                .findFirst()
                .flatMap(to -> Labels.below(page.lines(), to))
                .filter(PrintedName::isLatin);
    }

    private static boolean isBirth(Line line) {
        var text = Fuzzy.bare(line.text());
        return (DOB.matcher(text).find() || Fuzzy.holds(text, "DATE OF BIRTH"))
                && Findings.date(DATE_OF_BIRTH, line).isPresent();
    }

    private static Optional<Finding> postalCode(Page page) {
        return page.lines().stream()
                .filter(line -> Fuzzy.holds(Fuzzy.bare(line.text()), "PIN CODE"))
                .flatMap(line -> PostalCode.in(line).stream())
                .findFirst()
                .or(() -> PostalCode.lastOn(page))
                .map(PostalCode::finding);
    }
}
