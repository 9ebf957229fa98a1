package org.pramaan.ocr.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The glyphs of one line, or of a row of lines with two blanks between them, searchable as one string. */
public final class TextRun {

    private record Place(Line line, int index) {}

    private final List<Place> places = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private TextRun() {}

    public static TextRun of(Line line) {
        return of(List.of(line));
    }

    public static TextRun of(List<Line> row) {
        var run = new TextRun();
        row.stream().sorted(Comparator.comparingDouble(Line::left)).forEach(run::append);
        return run;
    }

    /** The text; character i of it belongs to glyph i. */
    public String text() {
        return text.toString();
    }

    /** Mean confidence of the glyphs from {@code start} up to {@code end}, 0..1. */
    public double confidence(int start, int end) {
        return places.subList(start, end).stream()
                .filter(place -> place.index >= 0)
                .mapToDouble(place -> place.line.glyphs().get(place.index).confidence())
                .average()
                .orElse(0);
    }

    /** Which glyphs of that line stand at those places of the run. */
    public List<Integer> glyphs(Line line, List<Integer> at) {
        return at.stream()
                .map(places::get)
                .filter(place -> place.index >= 0 && place.line == line)
                .map(Place::index)
                .toList();
    }

    /** The areas that those glyphs cover, one for each line that they lie in. */
    public List<Quad> boxes(int start, int end) {
        return places.subList(start, end).stream()
                .filter(place -> place.index >= 0)
                .map(Place::line)
                .distinct()
                .map(line -> boxIn(line, start, end))
                .toList();
    }

    /** One area around those glyphs. */
    public Quad box(int start, int end) {
        var boxes = boxes(start, end);
        return boxes.size() == 1 ? boxes.get(0) : Polygons.around(boxes);
    }

    private void append(Line line) {
        if (!places.isEmpty()) blank(line);
        for (int i = 0; i < line.glyphs().size(); i++) places.add(new Place(line, i));
        text.append(line.text());
    }

    private void blank(Line line) {
        places.add(new Place(line, -1));
        places.add(new Place(line, -1));
        text.append("  ");
    }

    private Quad boxIn(Line line, int start, int end) {
        var indices = places.subList(start, end).stream()
                .filter(place -> place.index >= 0 && place.line.equals(line))
                .mapToInt(Place::index)
                .summaryStatistics();
        int last = line.glyphs().size() - 1;
        double from = indices.getMin() == 0 ? 0 : between(line, indices.getMin() - 1);
        double to = indices.getMax() >= last ? 1 : between(line, indices.getMax());
        return line.box().part(from, 0, to, 1);
    }

    private static double between(Line line, int index) {
        return (line.glyphs().get(index).at() + line.glyphs().get(index + 1).at()) / 2;
    }
}
