package org.pramaan.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of a case, already in words; the template only lays it out.
 *
 * @param rules key and version of the rules that decided; null if a step gave up before
 */
record ReviewPage(
        String taskId,
        Heading heading,
        List<String> concerns,
        List<Exhibit> exhibits,
        List<ReadRow> fields,
        List<Figure> figures,
        List<SignalRow> signals,
        Map<String, String> thresholds,
        @Nullable String rules,
        List<PastEvent> events) {

    /** Whose session it is. */
    record Heading(String client, String externalUserId, String sessionId, int round) {}

    static ReviewPage of(CaseFile file, String client) {
        var session = file.session();
        var verdict = file.verdict();
        return new ReviewPage(
                file.task().id(),
                new Heading(client, session.externalUserId(), session.id().toString(), session.round()),
                concerns(file),
                Exhibit.of(file),
                ReadRow.of(file.facts()),
                Figures.of(file),
                SignalRow.of(file.checks().liveness()),
                Thresholds.of(verdict).worded(),
                verdict == null ? null : verdict.rules(),
                Timeline.of(file));
    }

    private static List<String> concerns(CaseFile file) {
        var verdict = file.verdict();
        var failure = file.task().stepFailure();
        return Stream.concat(
                        Stream.ofNullable(failure).map(told -> "A check gave up. " + Words.failure(told)),
                        verdict == null ? Stream.empty() : Timeline.concerns(verdict.concerns()).stream())
                .toList();
    }

    @Override
    public String toString() {
        return "ReviewPage[%s]".formatted(taskId);
    }
}
