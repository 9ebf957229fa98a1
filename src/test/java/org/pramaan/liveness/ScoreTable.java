package org.pramaan.liveness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import org.pramaan.bench.Report;

/** Assessments by kind of presentation. */
final class ScoreTable {

    private record Row(String kind, String name, double score, String weakest) {}

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();

    void add(String kind, String name, LivenessAssessment assessment) {
        var weakest = assessment.signals().stream()
                .min(Comparator.comparingDouble(Signal::strength))
                .orElseThrow();
        var row = new Row(kind, name, assessment.score(), "%s %.3f".formatted(weakest.name(), weakest.value()));
        rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(row);
    }

    List<String> kinds() {
        return List.copyOf(rows.keySet());
    }

    List<Double> scores(String kind) {
        return rows.getOrDefault(kind, List.of()).stream()
                .map(Row::score)
                .sorted()
                .toList();
    }

    /** From its worst score to its median; an error is what the predicate says. */
    void line(Report report, String kind, DoublePredicate error) {
        var scores = scores(kind);
        boolean lowIsWorst = error.test(0);
        double worst = scores.get(lowIsWorst ? 0 : scores.size() - 1);
        double bad = scores.get((int) ((scores.size() - 1) * (lowIsWorst ? .05 : .95)));
        double median = scores.get(scores.size() / 2);
        double errors = scores.stream().filter(error::test).count() / (double) scores.size();
        report.line(
                "| %s | %d | %.3f | %.3f | %.3f | %.1f %% |", kind, scores.size(), worst, bad, median, 100 * errors);
    }

    List<String> errors(DoublePredicate error) {
        return rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> error.test(row.score()))
                .map(row -> "%s: %s, %.3f by %s".formatted(row.kind(), row.name(), row.score(), row.weakest()))
                .toList();
    }
}
