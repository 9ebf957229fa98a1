package org.pramaan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.Findings;
import org.pramaan.session.SessionMoves;
import org.pramaan.session.VerdictRecord;
import org.pramaan.session.VerdictRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@ReviewModuleTest
@DisplayName("BS-04 The review page")
class ReviewPageTests {

    private static final List<String> HOSTILE = List.of(
            "<img src=x onerror=alert(1)>",
            "</td><script>alert(1)</script>",
            "${T(java.lang.Runtime).getRuntime()}",
            "[[${csrf.token}]]",
            "__${csrf.token}__",
            "{{constructor.constructor('alert(1)')()}}",
            "=cmd|' /C calc'!A0");

    @Autowired
    TestCases cases;

    @Autowired
    TestReviewTasks tasks;

    @Autowired
    SignedIn browser;

    @Autowired
    MockMvcTester http;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    SessionMoves moves;

    @Autowired
    VerdictRecords verdicts;

    @Autowired
    Findings findings;

    @Autowired
    Reviews reviews;

    @Autowired
    JdbcClient database;

    @Test
    @DisplayName(
            "shows the fields with their documents, the scores with the thresholds in force, and the concerns in words")
    void showsTheCase() {
        var page =
                page(tasks.offer(inReview("ASHA KUMARI", TestCases.verdict("FACE_MISMATCH", "NAME_MISMATCH")), null));
        assertThat(page)
                .contains("Acme &lt;Bank&gt;", "ASHA KUMARI", "ABCPK1234L", "XXXX XXXX 4321", "0.98")
                .contains("The faces most likely belong to different people.")
                .contains("The names on the PAN card and the Aadhaar card differ.")
                .contains("0.31", "Approves from 0.80", "Review floor 0.50", "kyc-session:3:abc, verdict:2")
                .contains("Live photo against the portrait on the Aadhaar card, front")
                .contains("Grid of a display or a print", "3.1", "0.42", "one photo, nothing asked")
                .contains("What the registries answered", "Not asked: no consent", "Name at the registries")
                .contains("PAN card arrived", "The rules asked for a review");
    }

    @Test
    @DisplayName("BS-08 explains a picture that nobody may see instead of showing it")
    void explainsWithheldPictures() {
        var page = page(tasks.offer(inReview("A", TestCases.verdict()), null));
        assertThat(page)
                .contains("Picture withheld.", "/pictures/PAN_CARD", "/pictures/AADHAAR_CARD_FRONT")
                .doesNotContain("/pictures/AADHAAR_CARD_BACK");
    }

    @Test
    @DisplayName("S7 shows hostile text of a document as text, whatever language it is written in")
    void escapesHostileText() {
        for (var text : HOSTILE) {
            var page = page(tasks.offer(inReview(text, TestCases.verdict(text)), null));
            assertThat(page).contains(escaped(text)).doesNotContain("<img src=x", "<script>alert");
            assertThat(page.split("<script", -1)).hasSize(2); // our own file, and nothing inline
        }
    }

    @Test
    @DisplayName("tells which step gave up when that brought the session to review")
    void tellsStepFailure() {
        var session = inReview("A", null);
        var page = page(tasks.offer(session, "MatchFaces: The net is <missing>"));
        assertThat(page)
                .contains("A check gave up. Matching the faces: The net is &lt;missing&gt;")
                .contains("The checks did not come to a verdict");
    }

    @Test
    @DisplayName("shows earlier reviewers' decisions with their comments decrypted")
    void showsEarlierReviews() {
        var session = inReview("A", TestCases.verdict("LOW_CONFIDENCE"));
        var task = tasks.claim(tasks.offer(session, null), "rahul");
        transactions.executeWithoutResult(transaction -> {
            reviews.save(task, "rahul", askAgain("The photo is <b>blurred</b>"));
            reviews.settle(session, task.id());
        });
        assertThat(page(tasks.offer(session, null)))
                .contains("rahul asked for documents again", "Reason: Document cannot be read")
                .contains("Asked for: PAN card, Live photo", "The photo is &lt;b&gt;blurred&lt;/b&gt;");
    }

    @Test
    @DisplayName("lets in nothing but its own files, stands in our own frames only and stays out of caches")
    void guardsItself() {
        var task = tasks.offer(inReview("A", null), null);
        assertThat(browser.get("/review/" + task.id()))
                .hasStatusOk()
                .containsHeader("Content-Security-Policy")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Content-Type-Options", "nosniff");
        var policy = browser.get("/review/" + task.id()).getResponse().getHeader("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(page(task)).doesNotContain(" style=", "onclick", "javascript:", "http://", "https://");
    }

    @Test
    @DisplayName("opens to the reviewers it is offered to, and after it is claimed to its reviewer alone")
    void opensToItsReviewers() {
        var task = tasks.offer(inReview("A", null), null);
        var path = "/review/" + task.id();
        assertThat(browser.get(path, "otto", "kyc-compliance")).hasStatus(404);
        assertThat(browser.get("/review/unknown")).hasStatus(404).bodyText().contains("not open to you");
        assertThat(http.get().uri(path)).hasStatus4xxClientError();
        tasks.claim(task, "rahul");
        assertThat(browser.get(path)).hasStatus(404).bodyText().doesNotContain("user-");
        assertThat(browser.get(path, "rahul", "kyc-reviewers")).hasStatusOk();
    }

    @Test
    @DisplayName("BS-10 leaves an audit entry with every view")
    void leavesAuditEntries() {
        var session = inReview("A", null);
        var task = tasks.offer(session, null);
        page(task);
        page(task);
        assertThat(database.sql("select actor from audit_entry where action = 'review.viewed' and subject = ?")
                        .param(session)
                        .query(String.class)
                        .list())
                .containsExactly("STAFF:rita", "STAFF:rita");
    }

    private UUID inReview(String name, @Nullable VerdictRecord verdict) {
        var session = cases.read(cases.client(), name);
        transactions.executeWithoutResult(transaction -> {
            findings.once(
                    session,
                    "MatchFaces",
                    FaceFinding.class,
                    () -> new FaceFinding(0.31, 0.71, "dlib", "AADHAAR_CARD_FRONT", 1, List.of()));
            findings.once(
                    session,
                    "CheckLiveness",
                    LivenessFinding.class,
                    () -> new LivenessFinding(
                            0.9,
                            "PASSIVE_SINGLE_PHOTO",
                            List.of(new LivenessFinding.SignalFinding("PERIODIC_PATTERN", 3.1, 0.42))));
            findings.once(
                    session,
                    "AskRegistries",
                    RegistryFinding.class,
                    () -> new RegistryFinding(true, null, null, null, 0.97, Map.of("BANK", "CONSENT_MISSING")));
            if (verdict != null) verdicts.add(session, verdict);
            moves.openReview(session);
        });
        return session;
    }

    private String page(ReviewTask task) {
        var result = browser.get("/review/" + task.id());
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Draft askAgain(String comment) {
        return new Draft(
                ReviewDecision.ASK_AGAIN,
                ReasonCode.DOCUMENT_UNREADABLE,
                comment,
                Set.of(DocumentKind.PAN_CARD, DocumentKind.LIVE_PHOTO));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }
}
