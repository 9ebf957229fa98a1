package org.pramaan.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.TextRun;

/** Rows that begin with the number of their field: 1 to 9, 4a to 4d. */
record NumberedRows(List<Row> rows) {

    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*([1235789lIZ]|4\\s?[abcd])\\s?[.,:]\\s*(?=\\S)|^\\s*(4\\s?[abcd])\\s+(?=\\S)");
    private static final Pattern NEXT = Pattern.compile("\\s{2,}4\\s?[abcd]\\b");

    /** A field's number, and where its value stands in the run. */
    record Row(String number, TextRun run, int start, int end) {

        String text() {
            return run.text().substring(start, end).strip();
        }
    }

    static NumberedRows on(Page page) {
        var rows = new ArrayList<Row>();
        page.rows().forEach(run -> row(run).ifPresent(rows::add));
        return new NumberedRows(rows);
    }

    int count() {
        return (int) rows.stream().map(Row::number).distinct().count();
    }

    Optional<Row> find(String number) {
        return rows.stream().filter(row -> row.number.equals(number)).findFirst();
    }

    private static Optional<Row> row(TextRun run) {
        var numbered = NUMBERED.matcher(run.text());
        if (!numbered.find()) return Optional.empty();
        var next = NEXT.matcher(run.text());
        int end = next.find(numbered.end()) ? next.start() : run.text().length();
        var number = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
        return Optional.of(new Row(number(number), run, numbered.end(), end));
    }

    private static String number(String printed) {
        return switch (printed) {
            case "l", "I" -> "1";
            case "Z" -> "2";
            default -> printed.replace(" ", "");
        };
    }
}
