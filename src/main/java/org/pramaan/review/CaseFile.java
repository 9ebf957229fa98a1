package org.pramaan.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.CaseDocument;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.SessionView;
import org.pramaan.session.VerdictRecord;

/**
 * Everything a reviewer should know of a session, pictures apart.
 *
 * @param stepFailure which step gave up and why, if that brought the session to review
 */
record CaseFile(
        @Nullable String stepFailure,
        SessionView session,
        List<CaseDocument> documents,
        Map<DocumentKind, DocumentFacts> facts,
        Checks checks,
        List<VerdictRecord> verdicts,
        List<PastReview> reviews) {

    /** The verdict that brought the session to review; null if a step gave up before there was one. */
    @Nullable
    VerdictRecord verdict() {
        if (stepFailure != null || verdicts.isEmpty()) return null;
        return verdicts.get(verdicts.size() - 1);
    }

    /** Why a person must look, in words. */
    List<String> concerns() {
        var verdict = verdict();
        return Stream.concat(
                        Stream.ofNullable(stepFailure).map(told -> "A check gave up. " + Words.failure(told)),
                        verdict == null ? Stream.empty() : Timeline.concerns(verdict.concerns()).stream())
                .toList();
    }

    /** The same without what is for colleagues only. */
    CaseFile forClient() {
        var told = reviews.stream().map(PastReview::forClient).toList();
        return new CaseFile(stepFailure, session, documents, facts, checks, verdicts, told);
    }

    List<CaseDocument> current() {
        return documents.stream().filter(CaseDocument::current).toList();
    }

    @Override
    public String toString() {
        return "CaseFile[" + session.id() + "]";
    }
}
