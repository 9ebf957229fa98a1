package org.pramaan.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.session.Findings;
import org.springframework.stereotype.Component;

/** What earlier steps left behind: the automatic ones by their names in the diagram, and earlier reviewers. */
@Component
class CaseNotes {

    private final Findings findings;
    private final Reviews reviews;

    CaseNotes(Findings findings, Reviews reviews) {
        this.findings = findings;
        this.reviews = reviews;
    }

    Checks checks(UUID sessionId) {
        return new Checks(
                find(sessionId, "MatchFaces", FaceFinding.class),
                find(sessionId, "CheckLiveness", LivenessFinding.class),
                find(sessionId, "AskRegistries", RegistryFinding.class),
                find(sessionId, "CrossCheck", CrossFinding.class));
    }

    List<PastReview> reviews(UUID sessionId) {
        return reviews.of(sessionId).stream()
                .map(review -> PastReview.of(review, reviews.comment(review)))
                .toList();
    }

    private <T> @Nullable T find(UUID sessionId, String step, Class<T> type) {
        return findings.find(sessionId, step, type).orElse(null);
    }
}
