package org.pramaan.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pramaan.session.SessionView;

/**
 * What a client may know of the case of its session, in words; Aadhaar numbers by their last four digits.
 *
 * @param openTask the review in Tasklist, while it is open
 * @param outcome of the latest verdict of the rules; null before there is one
 * @param concerns why a person must look, or had to
 * @param thresholds in force at that verdict, worded
 * @param rules key and version of the rules that decided
 * @param events first to last, without names or comments of staff
 */
public record CaseSheet(
        SessionView session,
        @Nullable String openTask,
        @Nullable String outcome,
        List<String> concerns,
        List<Exhibit> exhibits,
        List<ReadRow> fields,
        List<Figure> figures,
        List<RegistryRow> registries,
        Map<String, String> thresholds,
        @Nullable String rules,
        List<PastEvent> events) {

    static CaseSheet of(CaseFile file, @Nullable String openTask) {
        var verdict = file.verdict();
        return new CaseSheet(
                file.session(),
                openTask,
                verdict == null ? null : Words.of("outcome", verdict.outcome()),
                file.concerns(),
                Exhibit.of(file),
                ReadRow.of(file.facts()),
                Figures.of(file),
                RegistryRow.of(file.checks().registries()),
                Thresholds.of(verdict).worded(),
                verdict == null ? null : verdict.rules(),
                Timeline.of(file));
    }

    @Override
    public String toString() {
        return "CaseSheet[%s]".formatted(session.id());
    }
}
