package org.pramaan.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.session.VerdictRecord;

/** The thresholds that were in force when the verdict was made, by their names in the diagram. */
record Thresholds(Map<String, Object> values) {

    static Thresholds of(@Nullable VerdictRecord verdict) {
        return new Thresholds(verdict == null ? Map.of() : verdict.thresholds());
    }

    /** Those of the named ones that are numbers. */
    List<Figure.Mark> marks(String... names) {
        return Stream.of(names).flatMap(name -> mark(name).stream()).toList();
    }

    /** All of them, worded. */
    Map<String, String> worded() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Words.of("threshold", entry.getKey()),
                        entry -> worded(entry.getValue()),
                        (one, other) -> one + ", " + other,
                        TreeMap::new));
    }

    private Optional<Figure.Mark> mark(String name) {
        if (!(values.get(name) instanceof Number number)) return Optional.empty();
        return Optional.of(new Figure.Mark(Words.of("threshold", name), number.doubleValue()));
    }

    private static String worded(Object value) {
        return value instanceof Number number ? Figure.decimal(number.doubleValue()) : String.valueOf(value);
    }
}
