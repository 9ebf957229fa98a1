package org.pramaan.ocr.mrz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of a zone in their exact length, its fields at their places. */
record ZoneText(MrzFormat format, List<String> lines) {

    /** Mends lengths and forces digits and letters where nothing else may stand. */
    static ZoneText of(MrzFormat format, List<String> raw) {
        var text = new ZoneText(
                format,
                raw.stream()
                        .map(line -> FillerRun.fitted(line, format.length()))
                        .toList());
        for (var field : format.fields()) text = text.with(field, field.forced(text.get(field)));
        return text.with(MrzField.NAME, FillerNoise.mended(text.get(MrzField.NAME)));
    }

    String get(MrzField field) {
        var place = format.place(field);
        return lines.get(place.line()).substring(place.from(), place.to());
    }

    ZoneText with(MrzField field, String value) {
        var place = format.place(field);
        var line = lines.get(place.line());
        var changed = new ArrayList<>(lines);
        changed.set(place.line(), line.substring(0, place.from()) + value + line.substring(place.to()));
        return new ZoneText(format, changed);
    }

    /** The document number; a long one of TD1 and TD2 goes on in the optional data, its check digit behind it. */
    String number() {
        int more = overflow();
        return more == 0
                ? get(MrzField.NUMBER)
                : get(MrzField.NUMBER) + get(MrzField.OPTIONAL).substring(0, more);
    }

    Set<MrzCheck> holding() {
        var holding = EnumSet.noneOf(MrzCheck.class);
        for (var check : format.checks()) if (holds(check)) holding.add(check);
        return holding;
    }

    boolean holds(MrzCheck check) {
        return switch (check) {
            case DOCUMENT_NUMBER -> CheckDigit.holds(number(), numberCheck());
            case DATE_OF_BIRTH -> holds(MrzField.BIRTH, MrzField.BIRTH_CHECK);
            case DATE_OF_EXPIRY -> holds(MrzField.EXPIRY, MrzField.EXPIRY_CHECK);
            case OPTIONAL_DATA -> holds(MrzField.OPTIONAL, MrzField.OPTIONAL_CHECK);
            case COMPOSITE ->
                CheckDigit.of(covered()) == get(MrzField.COMPOSITE_CHECK).charAt(0);
        };
    }

    private boolean holds(MrzField field, MrzField check) {
        return CheckDigit.holds(get(field), get(check).charAt(0));
    }

    private char numberCheck() {
        int more = overflow();
        return more == 0
                ? get(MrzField.NUMBER_CHECK).charAt(0)
                : get(MrzField.OPTIONAL).charAt(more);
    }

    private int overflow() {
        if (format == MrzFormat.TD3 || !get(MrzField.NUMBER_CHECK).equals("<")) return 0;
        return Math.max(0, get(MrzField.OPTIONAL).indexOf('<') - 1);
    }

    private String covered() {
        return format.covered().stream().map(this::get).collect(Collectors.joining());
    }
}
