package org.pramaan.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pramaan.session.CaseDocument;
import org.pramaan.session.SessionState;
import org.pramaan.session.SessionView;
import org.pramaan.session.VerdictRecord;

/** What happened to a session so far, first to last. */
final class Timeline {

    private Timeline() {}

    static List<PastEvent> of(CaseFile file) {
        return Stream.of(
                        Stream.of(new PastEvent(file.session().openedAt(), "Session opened")),
                        file.documents().stream().map(Timeline::arrival),
                        file.verdicts().stream().map(Timeline::verdict),
                        file.reviews().stream().map(Timeline::review),
                        expiry(file.session()))
                .flatMap(events -> events)
                .sorted(Comparator.comparing(PastEvent::at))
                .toList();
    }

    private static PastEvent arrival(CaseDocument document) {
        var how = document.issued() ? " came from DigiLocker" : " arrived";
        var fate = document.current() ? "" : " (replaced or asked for again since)";
        return new PastEvent(document.receivedAt(), Words.of("document", document.kind()) + how + fate);
    }

    private static PastEvent verdict(VerdictRecord verdict) {
        var details = new ArrayList<>(concerns(verdict.concerns()));
        details.add("Rules: " + verdict.rules());
        return new PastEvent(verdict.decidedAt(), Words.of("outcome", verdict.outcome()), details, null);
    }

    private static PastEvent review(PastReview review) {
        var details = new ArrayList<String>();
        if (review.reasonCode() != null) details.add("Reason: " + Words.of("reason", review.reasonCode()));
        if (!review.documents().isEmpty()) details.add("Asked for: " + documents(review));
        var what = "%s %s".formatted(review.reviewer(), Words.of("decision", review.decision()));
        return new PastEvent(review.at(), what, details, review.comment());
    }

    private static Stream<PastEvent> expiry(SessionView session) {
        return session.state() == SessionState.EXPIRED
                ? Stream.of(new PastEvent(session.updatedAt(), "Session expired"))
                : Stream.empty();
    }

    private static String documents(PastReview review) {
        return String.join(
                ", ",
                review.documents().stream()
                        .sorted()
                        .map(kind -> Words.of("document", kind))
                        .toList());
    }

    static List<String> concerns(List<String> codes) {
        return codes.stream().map(code -> Words.of("concern", code)).toList();
    }
}
