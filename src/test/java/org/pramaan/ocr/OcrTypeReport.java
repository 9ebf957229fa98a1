package org.pramaan.ocr;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pramaan.specimen.PhotoQuality;
import org.pramaan.specimen.SpecimenKind;

/** The same by kind of document: fields, type, outline and cost, and what was taken for what. */
record OcrTypeReport(Map<PhotoQuality, List<Measured>> measured) {

    String markdown() {
        var text = new StringBuilder(
                "\n| quality | kind | exact fields | type | outline IoU | CPU ms |\n|---|---|---|---|---|---|\n");
        measured.keySet().forEach(quality -> {
            for (var kind : SpecimenKind.values()) text.append(row(quality, kind));
        });
        text.append("\n| quality | kind | taken for | times |\n|---|---|---|---|\n");
        measured.keySet().forEach(quality -> {
            for (var kind : SpecimenKind.values())
                for (var type : DocumentType.values()) text.append(confusion(quality, kind, type));
        });
        return text.toString();
    }

    private String row(PhotoQuality quality, SpecimenKind kind) {
        var of = of(quality, kind);
        if (of.isEmpty()) return "";
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.0f %% | %.3f | %.0f |%n",
                quality,
                kind,
                exact(of),
                100
                        * of.stream()
                                .mapToInt(one -> one.isTypeRight() ? 1 : 0)
                                .average()
                                .orElse(0),
                of.stream().mapToDouble(Measured::overlap).average().orElse(0),
                of.stream().mapToDouble(Measured::cpu).average().orElse(0));
    }

    private static String exact(List<Measured> of) {
        var fields = of.stream()
                .flatMap(one -> one.specimen().fields().entrySet().stream()
                        .filter(field -> field.getKey() != FieldName.ADDRESS)
                        .map(one::isExact))
                .toList();
        long right = fields.stream().filter(is -> is).count();
        return "%d of %d".formatted(right, fields.size());
    }

    private String confusion(PhotoQuality quality, SpecimenKind kind, DocumentType type) {
        long times = of(quality, kind).stream()
                .filter(one -> one.reading().type() == type && !one.isTypeRight())
                .count();
        return times == 0 ? "" : "| %s | %s | %s | %d |%n".formatted(quality, kind, type, times);
    }

    private List<Measured> of(PhotoQuality quality, SpecimenKind kind) {
        return measured.getOrDefault(quality, List.of()).stream()
                .filter(one -> one.specimen().kind() == kind)
                .toList();
    }
}
