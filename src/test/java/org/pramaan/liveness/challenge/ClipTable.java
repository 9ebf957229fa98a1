package org.pramaan.liveness.challenge;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pramaan.bench.Report;
import org.pramaan.liveness.challenge.ChallengeEvaluation.Unmet;

/** Evaluations by kind of clip. */
final class ClipTable {

    private final Map<String, List<ChallengeEvaluation>> rows = new LinkedHashMap<>();

    void add(String kind, ChallengeEvaluation evaluation) {
        rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(evaluation);
    }

    long accepted(String kind) {
        return rows.getOrDefault(kind, List.of()).stream()
                .filter(ChallengeEvaluation.Met.class::isInstance)
                .count();
    }

    boolean allAccepted(String kind) {
        return accepted(kind) == rows.getOrDefault(kind, List.of()).size();
    }

    void write(Report report) {
        report.line("| clips | n | accepted | refused because of |").line("|---|---|---|---|");
        rows.forEach((kind, evaluations) -> report.line(
                "| %s | %d | %.0f %% | %s |",
                kind, evaluations.size(), 100.0 * accepted(kind) / evaluations.size(), reasons(evaluations)));
    }

    private static String reasons(List<ChallengeEvaluation> evaluations) {
        Map<String, Integer> counts = new TreeMap<>();
        for (var evaluation : evaluations)
            if (evaluation instanceof Unmet unmet) counts.merge(unmet.obstacle().name(), 1, Integer::sum);
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(joining(", "));
    }
}
