package org.pramaan.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.CaseDocument;
import org.pramaan.session.DocumentFacts;
import org.pramaan.session.SessionView;
import org.pramaan.session.VerdictRecord;

/** Everything a reviewer should know of a session, pictures apart. */
record CaseFile(
        ReviewTask task,
        SessionView session,
        List<CaseDocument> documents,
        Map<DocumentKind, DocumentFacts> facts,
        Checks checks,
        List<VerdictRecord> verdicts,
        List<PastReview> reviews) {

    /** The verdict that brought the session to review; null if a step gave up before there was one. */
    @Nullable
    VerdictRecord verdict() {
        if (task.stepFailure() != null || verdicts.isEmpty()) return null;
        return verdicts.get(verdicts.size() - 1);
    }

    List<CaseDocument> current() {
        return documents.stream().filter(CaseDocument::current).toList();
    }

    @Override
    public String toString() {
        return "CaseFile[" + session.id() + "]";
    }
}
