package org.pramaan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sums up what one engine read. */
final class Tally {

    private final List<Measured> all = new ArrayList<>();

    Measured add(Measured one) {
        all.add(one);
        return one;
    }

    /** The share of fields, the free-text address left out, that are right. */
    double exact() {
        return all.stream()
                .flatMap(one -> one.specimen().fields().entrySet().stream()
                        .filter(field -> field.getKey() != FieldName.ADDRESS)
                        .map(one::isExact))
                .mapToInt(right -> right ? 1 : 0)
                .average()
                .orElse(0);
    }

    String cells() {
        double type = all.stream()
                .mapToInt(one -> one.isTypeRight() ? 1 : 0)
                .average()
                .orElse(0);
        double cpu = all.stream().mapToDouble(Measured::cpu).average().orElse(0);
        return String.format(Locale.ROOT, "%.1f %% | %.1f %% | %.0f", 100 * exact(), 100 * type, cpu);
    }
}
