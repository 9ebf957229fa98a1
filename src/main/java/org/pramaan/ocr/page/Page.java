package org.pramaan.ocr.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All lines of an upright page, from top to bottom. */
public record Page(List<Line> lines) {

    /** Lines of one row have middles closer than half the smaller line's height. */
    private static final double SAME_ROW = 0.5;

    public Page {
        lines = lines.stream().sorted(Comparator.comparingDouble(Line::middle)).toList();
    }

    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The rows as runs of text. */
    public List<TextRun> rows() {
        return lineRows().stream().map(TextRun::of).toList();
    }

    /** The lines grouped to rows, each row from left to right. */
    public List<List<Line>> lineRows() {
        var rows = new ArrayList<List<Line>>();
        for (var line : lines) {
            var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && sameRow(last.get(last.size() - 1), line)) last.add(line);
            else rows.add(new ArrayList<>(List.of(line)));
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Line::left)));
        return rows;
    }

    /** Rows and single lines: a number is looked for in its row first, then in each line alone. */
    public List<TextRun> runs() {
        var runs = new ArrayList<>(rows());
        lines.forEach(line -> runs.add(TextRun.of(line)));
        return runs;
    }

    private static boolean sameRow(Line above, Line below) {
        return below.middle() - above.middle() < SAME_ROW * Math.min(above.height(), below.height());
    }
}
