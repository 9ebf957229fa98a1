package org.pramaan.specimen;

import java.util.ArrayList;
import java.util.List;

/** A running text in a column: broken between words, line below line. */
record Paragraph(TextStyle style, double width, double leading) {

    /** Where the next line would stand. */
    double write(TextPainter text, String words, double x, double baseline) {
        double next = baseline;
        for (var line : lines(text, words)) {
            text.write(line, style, x, next);
            next += leading;
        }
        return next;
    }

    private List<String> lines(TextPainter text, String words) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && text.width(longer, style) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
