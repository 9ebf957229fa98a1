package org.pramaan.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;
import org.pramaan.problem.Refusal;

/**
 * What a reviewer is about to decide.
 *
 * @param reasonCode required unless the session is approved
 * @param comment for colleagues only; kept encrypted
 * @param documents the ones asked for again; required for that decision, empty for the others
 */
public record Draft(
        ReviewDecision decision,
        @Nullable ReasonCode reasonCode,
        @Nullable String comment,
        Set<DocumentKind> documents) {

    private static final int LONGEST_COMMENT = 4000;

    public Draft {
        boolean asksAgain = decision == ReviewDecision.ASK_AGAIN;
        require(decision == ReviewDecision.APPROVE || reasonCode != null, "A reason is required");
        require(asksAgain == !documents.isEmpty(), "Choose the documents to ask for again");
        require(comment == null || comment.length() <= LONGEST_COMMENT, "The comment is too long");
        documents = Set.copyOf(documents);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw Refusal.badRequest("VALIDATION_ERROR", otherwise);
    }

    @Override
    public String toString() {
        return "Draft[%s]".formatted(decision);
    }
}
