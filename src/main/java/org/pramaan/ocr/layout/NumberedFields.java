package org.pramaan.ocr.layout;

import static org.pramaan.ocr.FieldName.*;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.layout.NumberedRows.Row;
import org.pramaan.ocr.page.Page;

/** The fields of an EU driving licence: by their numbers, else by the order in which they stand in their column. */
final class NumberedFields {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{5,18}");

    private final NumberedRows rows;
    private final Findings findings = new Findings();

    private NumberedFields(Page page) {
        this.rows = NumberedRows.on(page);
    }

    static List<Finding> on(Page page) {
        var fields = new NumberedFields(page);
        fields.numbered();
        LicenceColumn.of(page).ifPresent(column -> column.complete(fields.findings));
        DateOrder.complete(fields.findings, page.lines());
        var names = fields.findings;
        new HolderNames(names.find(SURNAME), names.find(GIVEN_NAMES)).addTo(names);
        return names.list();
    }

    private void numbered() {
        name(SURNAME, "1").name(GIVEN_NAMES, "2");
        date(DATE_OF_BIRTH, "3").date(ISSUE_DATE, "4a").date(EXPIRY_DATE, "4b");
        findings.add(rows.find("3").flatMap(NumberedFields::birthplace));
        findings.add(rows.find("5").flatMap(NumberedFields::number));
    }

    private NumberedFields name(FieldName field, String number) {
        findings.add(rows.find(number)
                .flatMap(row -> PrintedName.in(row.text()).map(name -> finding(field, name, row))));
        return this;
    }

    private NumberedFields date(FieldName field, String number) {
        findings.add(rows.find(number)
                .flatMap(row -> PrintedDate.all(row.run()).stream()
                        .filter(date -> date.span().start() >= row.start())
                        .findFirst()
                        .map(date -> Finding.of(field, date.value().toString(), row.run(), date.span()))));
        return this;
    }

    /** Behind the date of birth. */
    private static Optional<Finding> birthplace(Row row) {
        return PrintedDate.in(row.run())
                .flatMap(date ->
                        PrintedName.in(row.run().text().substring(date.span().end())))
                .map(place -> finding(PLACE_OF_BIRTH, place, row));
    }

    private static Optional<Finding> number(Row row) {
        var value = row.text().replaceAll("[^A-Za-z0-9]", "");
        return NUMBER.matcher(value).matches() ? Optional.of(finding(DOCUMENT_NUMBER, value, row)) : Optional.empty();
    }

    private static Finding finding(FieldName field, String value, Row row) {
        return Finding.of(field, value, row.run(), new Span(row.start(), row.end(), 0));
    }
}
