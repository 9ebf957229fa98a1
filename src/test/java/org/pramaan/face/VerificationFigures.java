package org.pramaan.face;

import java.util.List;
import java.util.stream.DoubleStream;
import org.pramaan.bench.Report;

/** Error rates of face verification over pairs whose truth is known (ISO/IEC 19795-1). */
record VerificationFigures(List<Pair> pairs) {

    record Pair(String one, String other, boolean same, double similarity) {}

    /** The probability that a genuine pair is more alike than an impostor pair. */
    double areaUnderCurve() {
        double wins = 0;
        for (double genuine : scores(true).toArray())
            wins += scores(false)
                    .map(impostor -> genuine > impostor ? 1 : genuine == impostor ? .5 : 0)
                    .sum();
        return wins / scores(true).count() / scores(false).count();
    }

    double falseMatchRate(double threshold) {
        return scores(false).filter(score -> score >= threshold).count()
                / (double) scores(false).count();
    }

    double falseNonMatchRate(double threshold) {
        return scores(true).filter(score -> score < threshold).count()
                / (double) scores(true).count();
    }

    double accuracy(double threshold) {
        return pairs.stream()
                        .filter(pair -> pair.same() == pair.similarity() >= threshold)
                        .count()
                / (double) pairs.size();
    }

    Report report(int unread) {
        var report = new Report("face")
                .line("# Face verification on pairs of photographs")
                .line(
                        "%d genuine and %d impostor pairs, %d unreadable; area under the curve %.4f",
                        scores(true).count(), scores(false).count(), unread, areaUnderCurve())
                .line("")
                .line("| threshold | false match rate | false non-match rate | accuracy |")
                .line("|---|---|---|---|");
        for (double threshold : new double[] {.80, .50})
            report.line(
                    "| %.2f | %.2f %% | %.2f %% | %.2f %% |",
                    threshold,
                    100 * falseMatchRate(threshold),
                    100 * falseNonMatchRate(threshold),
                    100 * accuracy(threshold));
        report.line("").line("Errors at .50:");
        pairs.stream()
                .filter(pair -> pair.same() != pair.similarity() >= .50)
                .forEach(pair -> report.line(
                        "- %s and %s, %s: %.3f",
                        pair.one(), pair.other(), pair.same() ? "same" : "not the same", pair.similarity()));
        return report;
    }

    private DoubleStream scores(boolean same) {
        return pairs.stream().filter(pair -> pair.same() == same).mapToDouble(Pair::similarity);
    }
}
