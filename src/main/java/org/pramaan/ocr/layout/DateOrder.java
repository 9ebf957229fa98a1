package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.TextRun;

/** Where a document prints three dates, they are in that order: born, issued, expired. */
final class DateOrder {

    private static final List<FieldName> ORDER = List.of(DATE_OF_BIRTH, ISSUE_DATE, EXPIRY_DATE);

    private DateOrder() {}

    /** The one date printed after birth and before expiry is that of issue; of several none can be told. */
    static void issueBetween(Findings findings, List<Line> lines) {
        var birth = findings.find(DATE_OF_BIRTH);
        var expiry = findings.find(EXPIRY_DATE);
        if (birth.isEmpty() || expiry.isEmpty()) return;
        var between = lines.stream()
                .flatMap(line -> Findings.date(ISSUE_DATE, line).stream())
                .filter(date -> date.value().compareTo(birth.get().value()) > 0)
                .filter(date -> date.value().compareTo(expiry.get().value()) < 0)
                .toList();
        if (between.size() == 1) findings.add(Optional.of(between.get(0)));
    }

    /** Fills the fields whose labels were not found. */
    static void complete(Findings findings, List<Line> lines) {
        if (ORDER.stream().allMatch(field -> findings.find(field).isPresent())) return;
        var runs = lines.stream().map(TextRun::of).toList();
        var dates = runs.stream()
                .flatMap(run -> PrintedDate.all(run).stream()
                        .map(date -> Finding.of(DATE_OF_BIRTH, date.value().toString(), run, date.span())))
                .sorted(Comparator.comparing(Finding::value))
                .toList();
        if (dates.size() != ORDER.size()) return;
        for (int i = 0; i < ORDER.size(); i++)
            findings.add(Optional.of(dates.get(i).as(ORDER.get(i))));
    }
}
