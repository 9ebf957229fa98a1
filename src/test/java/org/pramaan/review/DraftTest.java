package org.pramaan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.document.DocumentKind;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;

@DisplayName("BS-04 A reviewer's draft")
class DraftTest {

    @Test
    @DisplayName("approves without a reason")
    void approves() {
        assertThat(draft(ReviewDecision.APPROVE, null).reasonCode()).isNull();
    }

    @Test
    @DisplayName("neither rejects nor asks again without a reason")
    void needsReason() {
        assertRefused("A reason is required", () -> draft(ReviewDecision.REJECT, null));
        assertRefused("A reason is required", () -> draft(ReviewDecision.ASK_AGAIN, null, DocumentKind.LIVE_PHOTO));
    }

    @Test
    @DisplayName("asks again for documents only, and only then names some")
    void namesDocuments() {
        assertRefused(
                "Choose the documents to ask for again",
                () -> draft(ReviewDecision.ASK_AGAIN, ReasonCode.DOCUMENT_UNREADABLE));
        assertRefused(
                "Choose the documents to ask for again",
                () -> draft(ReviewDecision.REJECT, ReasonCode.OTHER, DocumentKind.PAN_CARD));
    }

    @Test
    @DisplayName("takes a comment of 4000 characters and no more, and never shows it in logs")
    void limitsComment() {
        var longest = "x".repeat(4000);
        var draft = new Draft(ReviewDecision.APPROVE, null, longest, Set.of());
        assertThat(draft.comment()).isEqualTo(longest);
        assertThat(draft.toString()).doesNotContain("xxx");
        assertRefused(
                "The comment is too long", () -> new Draft(ReviewDecision.APPROVE, null, longest + "x", Set.of()));
    }

    private static Draft draft(ReviewDecision decision, @Nullable ReasonCode reason, DocumentKind... documents) {
        return new Draft(decision, reason, null, Set.of(documents));
    }

    private static void assertRefused(String reason, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(HttpStatus.BAD_REQUEST))
                .hasMessage(reason);
    }
}
