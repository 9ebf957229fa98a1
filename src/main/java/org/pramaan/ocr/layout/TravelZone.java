package org.pramaan.ocr.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pramaan.ocr.FieldName;
import org.pramaan.ocr.mrz.Mrz;
import org.pramaan.ocr.mrz.MrzCheck;
import org.pramaan.ocr.mrz.MrzFormat;
import org.pramaan.ocr.mrz.MrzParser;
import org.pramaan.ocr.page.Line;
import org.pramaan.ocr.page.Page;
import org.pramaan.ocr.page.Polygons;
import org.pramaan.ocr.page.Quad;

/** The machine-readable zone of a page and the lines that it was read from. */
public record TravelZone(Mrz mrz, List<Line> lines) {

    /** Any long line of capitals may pass for one of a zone; check digits seldom agree by chance, two hardly ever. */
    private static final int LEAST_CHECKS = 2;

    private static final double SAME_ROW = 0.5;
    private static final double REPAIRED = 0.85;
    private static final double UNCHECKED = 0.7;

    /** @param today tells centuries apart */
    public static Optional<TravelZone> on(Page page, LocalDate today) {
        var rows = rows(page);
        return new MrzParser(today)
                .parse(rows.stream().map(TravelZone::text).toList())
                .map(mrz ->
                        new TravelZone(mrz, rows.stream().flatMap(List::stream).toList()));
    }

    /** Enough to tell a document's type by; empty optional data and a number that was mended prove nothing. */
    boolean isEvident() {
        long checked = mrz.holding().stream()
                .filter(check -> check != MrzCheck.OPTIONAL_DATA)
                .count();
        return checked - mrz.repairs() >= LEAST_CHECKS
                && lines.stream().anyMatch(line -> line.text().contains("<<"));
    }

    static Predicate<TravelZone> of(MrzFormat... formats) {
        return zone -> zone.isEvident() && List.of(formats).contains(zone.mrz.format());
    }

    boolean holds(MrzCheck check) {
        return mrz.holding().contains(check);
    }

    /** A field of the zone; trusted less if no check digit vouches for it. */
    Finding finding(FieldName field, String value, boolean checked) {
        double confidence = lines.stream().mapToDouble(Line::confidence).min().orElse(0)
                * (checked ? 1 : UNCHECKED)
                * Math.pow(REPAIRED, mrz.repairs());
        return new Finding(field, value, confidence, box());
    }

    /** The line's box grown to the zone's left and right end: all its lines are equally long. */
    public Quad fullWidth(Line line) {
        if (lines.stream().anyMatch(other -> other != line && isBeside(other, line))) return line.box();
        double left = lines.stream().mapToDouble(Line::left).min().orElse(line.left());
        double right = lines.stream().mapToDouble(Line::right).max().orElse(line.right());
        double width = Math.max(1, line.right() - line.left());
        return line.box().part((left - line.left()) / width, 0, 1 + (right - line.right()) / width, 1);
    }

    private static boolean isBeside(Line one, Line other) {
        return Math.abs(one.middle() - other.middle()) < SAME_ROW * Math.min(one.height(), other.height());
    }

    private Quad box() {
        return Polygons.around(lines.stream().map(Line::box).toList());
    }

    private static List<List<Line>> rows(Page page) {
        var rows = new ArrayList<List<Line>>();
        for (var row : page.lineRows()) {
            var zone = row.stream()
                    .filter(line -> MrzParser.isAlphabet(line.text()))
                    .toList();
            if (MrzParser.isCandidate(text(zone))) rows.add(zone);
        }
        return rows;
    }

    private static String text(List<Line> row) {
        var text = new StringBuilder();
        row.forEach(line -> text.append(line.text()));
        return text.toString().replaceAll("\\s", "");
    }
}
