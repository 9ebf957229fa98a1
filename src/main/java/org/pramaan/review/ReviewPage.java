package org.pramaan.review;

import java.util.List;
import java.util.Map;
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
        List<RegistryRow> registries,
        Map<String, String> thresholds,
        @Nullable String rules,
        List<PastEvent> events) {

    /** Whose session it is. */
    record Heading(String client, String externalUserId, String sessionId, int round) {}

    static ReviewPage of(String taskId, CaseFile file, String client) {
        var session = file.session();
        var verdict = file.verdict();
        return new ReviewPage(
                taskId,
                new Heading(client, session.externalUserId(), session.id().toString(), session.round()),
                file.concerns(),
                Exhibit.of(file),
                ReadRow.of(file.facts()),
                Figures.of(file),
                SignalRow.of(file.checks().liveness()),
                RegistryRow.of(file.checks().registries()),
                Thresholds.of(verdict).worded(),
                verdict == null ? null : verdict.rules(),
                Timeline.of(file));
    }

    @Override
    public String toString() {
        return "ReviewPage[%s]".formatted(taskId);
    }
}
