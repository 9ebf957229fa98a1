package org.pramaan.ocr;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.pramaan.specimen.PhotoQuality;

/** Sums up what was measured, by quality, as markdown. */
final class OcrReport {

    private final Map<PhotoQuality, List<Measured>> measured = new EnumMap<>(PhotoQuality.class);

    void add(PhotoQuality quality, Measured one) {
        measured.computeIfAbsent(quality, none -> new ArrayList<>()).add(one);
    }

    /** The share of fields, the free-text address left out, that are right. */
    double exactShare(PhotoQuality quality) {
        return share(quality, Measured::isExact, field -> field != FieldName.ADDRESS);
    }

    String markdown(int images, long seed) {
        var text = new StringBuilder(
                "# OCR on unseen specimens\n\n%d of each kind and quality, seeds from %d.\n\n".formatted(images, seed));
        text.append("| quality | exact fields | characters | names with spaces | address exact | type | outline IoU |"
                + " least IoU | masked | CPU ms |\n|---|---|---|---|---|---|---|---|---|---|\n");
        measured.keySet().forEach(quality -> text.append(row(quality)));
        text.append(new OcrTypeReport(measured).markdown());
        text.append("\n| quality | field | exact |\n|---|---|---|\n");
        measured.keySet().forEach(quality -> text.append(fields(quality)));
        text.append("\n## Errors\n\n");
        measured.forEach((quality, list) -> list.forEach(one -> errors(quality, one, text)));
        return text.toString();
    }

    private String row(PhotoQuality quality) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.3f | %.3f | %.1f %% | %.0f |%n",
                quality,
                100 * exactShare(quality),
                100 * characters(quality),
                100 * share(quality, Measured::hasSpacesRight, FieldName.FULL_NAME::equals),
                100 * share(quality, Measured::isExact, FieldName.ADDRESS::equals),
                100 * mean(quality, one -> one.isTypeRight() ? 1 : 0),
                mean(quality, Measured::overlap),
                of(quality).stream().mapToDouble(Measured::overlap).min().orElse(0),
                100 * mean(quality, one -> one.isCovered() ? 1 : 0),
                mean(quality, Measured::cpu));
    }

    private String fields(PhotoQuality quality) {
        var text = new StringBuilder();
        for (var name : FieldName.values())
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f %% |%n",
                    quality,
                    name,
                    100 * share(quality, Measured::isExact, name::equals)));
        return text.toString();
    }

    private double characters(PhotoQuality quality) {
        return of(quality).stream()
                .flatMap(one -> one.specimen().fields().entrySet().stream()
                        .filter(field -> field.getKey() != FieldName.ADDRESS)
                        .map(one::characters))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private double share(
            PhotoQuality quality,
            BiPredicate<Measured, Map.Entry<FieldName, String>> right,
            Predicate<FieldName> counted) {
        return of(quality).stream()
                .flatMap(one -> one.specimen().fields().entrySet().stream()
                        .filter(field -> counted.test(field.getKey()))
                        .map(field -> right.test(one, field)))
                .mapToDouble(is -> is ? 1 : 0)
                .average()
                .orElse(1);
    }

    private double mean(PhotoQuality quality, ToDoubleFunction<Measured> value) {
        return of(quality).stream().mapToDouble(value).average().orElse(0);
    }

    private static void errors(PhotoQuality quality, Measured one, StringBuilder text) {
        if (!one.isTypeRight())
            text.append("- %s %s %d type: %s%n"
                    .formatted(
                            quality,
                            one.specimen().kind(),
                            one.specimen().seed(),
                            one.reading().type()));
        one.specimen().fields().entrySet().stream()
                .filter(field -> !one.isExact(field))
                .forEach(field -> text.append("- %s %s%n".formatted(quality, one.error(field))));
    }

    private List<Measured> of(PhotoQuality quality) {
        return measured.getOrDefault(quality, List.of());
    }
}
