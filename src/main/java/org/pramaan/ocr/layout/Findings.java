package org.pramaan.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.TextRun;

/** Collects what was found on a page; of several readings of one field the first offered stays. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    Findings add(Optional<Finding> finding) {
        finding.filter(found -> find(found.name()).isEmpty()).ifPresent(all::add);
        return this;
    }

    Findings date(FieldName field, Optional<Line> line) {
        return add(line.flatMap(found -> date(field, found)));
    }

    Findings name(FieldName field, Optional<Line> line) {
        return add(line.filter(found -> !PrintedName.isHeading(found))
                .flatMap(found -> PrintedName.in(found).map(name -> Finding.of(field, name, found))));
    }

    Optional<Finding> find(FieldName field) {
        return all.stream().filter(finding -> finding.name() == field).findFirst();
    }

    List<Finding> list() {
        return List.copyOf(all);
    }

    static Optional<Finding> date(FieldName field, Line line) {
        var run = TextRun.of(line);
        return PrintedDate.in(run).map(date -> Finding.of(field, date.value().toString(), run, date.span()));
    }
}
