package org.pramaan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.document.DocumentKind;
import org.pramaan.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ReviewModuleTest
@DisplayName("BS-04 A reviewer's decision")
class ReviewDecisionTests {

    private static final String REJECTION = """
            {"decision": "REJECT", "reasonCode": "FACE_MISMATCH", "comment": "Ears differ from the card", "documents": []}""";

    @Autowired
    TestCases cases;

    @Autowired
    TestReviewTasks tasks;

    @Autowired
    SignedIn browser;

    @Autowired
    Reviews reviews;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    private UUID session;
    private ReviewTask task;

    @BeforeEach
    void claim() {
        session = cases.read(cases.client(), "ASHA KUMARI");
        task = tasks.claim(tasks.offer(session, null), "rita");
    }

    @Test
    @DisplayName("is saved with its reason and counts once the task is completed")
    void isSaved() {
        assertThat(browser.decide(task, REJECTION)).hasStatus(204);
        var review = transactions.execute(transaction -> reviews.settle(session, task.id()));
        assertThat(review).isNotNull();
        assertThat(review.decision()).isEqualTo(ReviewDecision.REJECT);
        assertThat(review.requireReasonCode()).isEqualTo("FACE_MISMATCH");
        assertThat(review.reviewer()).isEqualTo("rita");
        assertThat(reviews.comment(reviews.latest(session))).isEqualTo("Ears differ from the card");
    }

    @Test
    @DisplayName("may be changed until the task is completed; the last one counts")
    void mayBeChanged() {
        browser.decide(task, REJECTION);
        assertThat(browser.decide(task, """
                        {"decision": "ASK_AGAIN", "reasonCode": "DOCUMENT_UNREADABLE", "documents": ["LIVE_PHOTO"]}""")).hasStatus(204);
        var review = transactions.execute(transaction -> reviews.settle(session, task.id()));
        assertThat(review).isNotNull();
        assertThat(review.decision()).isEqualTo(ReviewDecision.ASK_AGAIN);
        assertThat(review.documents()).containsExactly(DocumentKind.LIVE_PHOTO);
        assertThat(reviews.comment(review)).isNull();
    }

    @Test
    @DisplayName("keeps its comment encrypted: nothing of it can be read in the database")
    void keepsCommentEncrypted() {
        browser.decide(task, REJECTION);
        assertThat(database.sql(
                                "select row_to_json(review)::text || encode(sealed_comment, 'escape') from review where session_id = ?")
                        .param(session)
                        .query(String.class)
                        .single())
                .contains("FACE_MISMATCH")
                .doesNotContain("Ears", "differ");
    }

    @Test
    @DisplayName("needs the task to be claimed by whoever decides, and says so")
    void needsClaim() {
        var offered = tasks.offer(session, null);
        assertThat(browser.decide(offered, REJECTION))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Claim the task before you decide.");
        assertThat(browser.decide(tasks.claim(offered, "rahul"), REJECTION)).hasStatus(404);
        assertNothingSaved(offered);
    }

    @Test
    @DisplayName("is refused with a readable reason when it is not complete")
    void refusesIncomplete() {
        assertThat(browser.decide(task, "{\"decision\": \"REJECT\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("A reason is required");
        assertThat(browser.decide(task, "{}")).hasStatus(400).bodyText().contains("Choose a decision.");
        assertThat(browser.decide(task, "{\"decision\": \"PERHAPS\"}")).hasStatus(400);
        assertThat(browser.decide(task, "not json")).hasStatus(400);
        assertNothingSaved(task);
    }

    @Test
    @DisplayName("comes with the token of the reviewer's own session, else it is refused")
    void needsToken() {
        assertThat(browser.decideWithoutToken(task, REJECTION)).hasStatus(403);
        assertNothingSaved(task);
    }

    @Test
    @DisplayName("cannot complete another session's task")
    void belongsToItsSession() {
        browser.decide(task, REJECTION);
        assertThatThrownBy(() -> reviews.settle(UUID.randomUUID(), task.id())).isInstanceOf(Refusal.class);
    }

    private void assertNothingSaved(ReviewTask task) {
        assertThatThrownBy(() -> reviews.settle(session, task.id()))
                .isInstanceOf(Refusal.class)
                .hasMessage("Decide on the review page first");
    }
}
