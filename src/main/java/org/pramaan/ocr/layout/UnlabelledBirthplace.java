package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.DATE_OF_BIRTH;
import static org.pramaan.ocr.FieldName.ISSUE_DATE;
import static org.pramaan.ocr.FieldName.ISSUING_STATE;

import java.util.List;
import java.util.Optional;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;

/**
 * The place of birth in an Indian passport whose labels were not legible: of the two places between the rows of the
 * date of birth and the date of issue the upper one. One alone may be either.
 */
final class UnlabelledBirthplace {

    private static final String INDIA = "IND";
    private static final double BELOW = 0.8;
    private static final double BESIDE = 12;

    private UnlabelledBirthplace() {}

    static Optional<Line> in(Findings findings, List<Line> lines) {
        if (findings.find(ISSUING_STATE)
                .filter(state -> state.value().equals(INDIA))
                .isEmpty()) return Optional.empty();
        var birth = dated(findings, DATE_OF_BIRTH, lines);
        var issue = dated(findings, ISSUE_DATE, lines);
        if (birth.isEmpty() || issue.isEmpty()) return Optional.empty();
        var places = places(lines, birth.get(), issue.get());
        return places.size() == 2 ? Optional.of(places.get(0)) : Optional.empty();
    }

    private static List<Line> places(List<Line> lines, Line birth, Line issue) {
        double left = Math.min(birth.left(), issue.left()) - BESIDE * birth.height();
        return lines.stream()
                .filter(PrintedName::isCapital)
                .filter(line -> !PrintedName.isHeading(line))
                .filter(line -> line.left() > left)
                .filter(line -> line.middle() > birth.middle() + BELOW * birth.height())
                .filter(line -> line.middle() < issue.middle() - BELOW * issue.height())
                .toList();
    }

    private static Optional<Line> dated(Findings findings, FieldName field, List<Line> lines) {
        return findings.find(field)
                .flatMap(date -> lines.stream()
                        .filter(line -> Findings.date(field, line)
                                .filter(found -> found.value().equals(date.value()))
                                .isPresent())
                        .findFirst());
    }
}
