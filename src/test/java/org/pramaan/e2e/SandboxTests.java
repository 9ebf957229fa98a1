package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.sandbox.SandboxOutcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("BS-06 The sandbox")
class SandboxTests {

    private static final Picture BLANK = Picture.blank(400, 300, Color.LIGHT_GRAY);

    private final RunningServer server;
    private final KycClient sandbox;

    SandboxTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        sandbox = server.newSandbox();
    }

    @ParameterizedTest
    @CsvSource({
        "sandbox-approved, FACE_VERIFIED",
        "sandbox-approved-42, FACE_VERIFIED",
        "sandbox-review, PENDING_REVIEW",
        "sandbox-unreadable, PENDING_REVIEW",
        "sandbox-face-mismatch, PENDING_REVIEW",
        "sandbox-not-live, PENDING_REVIEW",
        "sandbox-name-mismatch, PENDING_REVIEW",
        "sandbox-review-approved, VERIFIED",
        "sandbox-rejected, REJECTED",
        "sandbox-asked-again, PENDING"
    })
    @DisplayName("ends a session as its external user id asks, through upload, checks, rules and reviewer")
    void playsMagicIds(String user, String status) {
        var session = sandbox.open(user);
        uploadBlank(sandbox, user);
        assertThat(settled(session, status)).isEqualTo(status);
    }

    @Test
    @DisplayName("tells the reason of a rejection, and approves what comes after documents were asked for again")
    void goesOn() {
        var rejected = sandbox.open("sandbox-rejected-too");
        uploadBlank(sandbox, "sandbox-rejected-too");
        settled(rejected, "REJECTED");
        assertThat(reason(rejected)).isEqualTo("FACE_MISMATCH");
        assertThat(raised(rejected))
                .containsExactly("kyc.documents_uploaded", "kyc.verification_completed", "kyc.status_changed");
        var again = sandbox.open("sandbox-asked-again-too");
        uploadBlank(sandbox, "sandbox-asked-again-too");
        settled(again, "PENDING");
        assertThat(sandbox.status(again).body().path("documentsRequested").toString())
                .isEqualTo("[\"PAN_CARD\"]");
        assertThat(sandbox.status(again).text("requestReason")).isEqualTo("DOCUMENT_UNREADABLE");
        sandbox.upload(DocumentKind.PAN_CARD, "sandbox-asked-again-too", Picture.blank(400, 300, Color.WHITE));
        assertThat(settled(again, "FACE_VERIFIED")).isEqualTo("FACE_VERIFIED");
        assertThat(sandbox.status(again).body().has("requestReason")).isFalse();
    }

    @Test
    @DisplayName("lets a session expire at once, as seven days would")
    void expires() {
        var session = sandbox.open("sandbox-expired");
        assertThat(settled(session, "REJECTED")).isEqualTo("REJECTED");
        assertThat(events("session.expired", session)).isOne();
    }

    @Test
    @DisplayName("shows nobody a card that was never looked at, for an Aadhaar number on it would stand uncovered")
    void withholdsCards() {
        var session = sandbox.open("sandbox-approved-cards");
        uploadBlank(sandbox, "sandbox-approved-cards");
        settled(session, "FACE_VERIFIED");
        assertThat(server.count("select count(*) from kyc_document where withheld and session_id = ?::uuid", session))
                .isEqualTo(3);
        var read = sandbox.status(session).body().path("extractedData");
        assertThat(read.path("fullName").asText()).isEqualTo("Sandbox Person");
        assertThat(read.path("aadhaarNumber").asText()).isEqualTo("XXXX XXXX 0000");
    }

    @Test
    @DisplayName("simulates every outcome of a session that just waits, and tells which words it knows")
    void simulates() {
        for (var outcome : SandboxOutcome.values()) {
            var session = sandbox.open("anybody-" + outcome.word());
            var answer = simulate(sandbox, session, outcome.word());
            assertThat(answer.status()).as(outcome.word()).isEqualTo(202);
            assertThat(answer.body().path("success").booleanValue()).isTrue();
            assertThat(answer.text("outcome")).isEqualTo(outcome.word());
            assertThat(settled(session, expected(outcome))).isEqualTo(expected(outcome));
            assertThat(events("sandbox.simulated", session)).isOne();
        }
        var refused = simulate(sandbox, sandbox.open("who"), "perfect");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("message")).contains("review-approved", "expired");
    }

    @Test
    @DisplayName("decides a review that is open, and says so when an outcome is out of reach")
    void decidesReviews() {
        var session = sandbox.open("sandbox-review-later");
        uploadBlank(sandbox, "sandbox-review-later");
        settled(session, "PENDING_REVIEW");
        assertThat(simulate(sandbox, session, "not-live").status()).isEqualTo(409);
        assertThat(simulate(sandbox, session, "rejected").status()).isEqualTo(202);
        assertThat(settled(session, "REJECTED")).isEqualTo("REJECTED");
        var late = simulate(sandbox, session, "approved");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("message")).isEqualTo("Session already decided");
        assertThat(late.body().path("statusCode").intValue()).isEqualTo(409);
    }

    @Test
    @DisplayName("EN-04 live keys cannot simulate, and neither side sees the other's sessions")
    void keepsApart() {
        var live = server.newClient();
        var theirs = live.open("anna");
        var ours = sandbox.open("anna");
        assertThat(simulate(live, theirs, "approved").status()).isEqualTo(403);
        assertThat(simulate(live, ours, "approved").status()).isEqualTo(403);
        assertThat(simulate(sandbox, theirs, "approved").status()).isEqualTo(403);
        assertThat(simulate(sandbox, UUID.randomUUID().toString(), "approved").status())
                .isEqualTo(404);
        assertThat(live.status(ours).status()).isEqualTo(403);
        assertThat(sandbox.status(theirs).status()).isEqualTo(403);
        assertThat(live.status(theirs).text("status")).isEqualTo("PENDING");
        assertThat(server.count("select count(*) from sandbox_outcome where session_id = ?::uuid", theirs))
                .isZero();
    }

    @Test
    @DisplayName("a live session with a magic id is judged by its documents like any other")
    void livesAreLive() {
        var live = server.newClient();
        var session = live.open("sandbox-approved");
        uploadBlank(live, "sandbox-approved");
        assertThat(live.verdict(session)).isEqualTo("PENDING_REVIEW");
        assertThat(live.status(session).body().has("extractedData")).isFalse();
        var waiting = live.open("sandbox-expired");
        assertThat(live.status(waiting).text("status")).isEqualTo("PENDING");
        assertThat(events("session.expired", waiting)).isZero();
    }

    private static String expected(SandboxOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> "FACE_VERIFIED";
            case REVIEW_APPROVED -> "VERIFIED";
            case REJECTED, EXPIRED -> "REJECTED";
            case ASKED_AGAIN -> "PENDING";
            default -> "PENDING_REVIEW";
        };
    }

    private static Answer simulate(KycClient client, String session, String outcome) {
        return client.post("/v1/sandbox/sessions/" + session + "/simulate", "{\"outcome\":\"%s\"}".formatted(outcome));
    }

    private static void uploadBlank(KycClient client, String user) {
        Stream.of(DocumentKind.values()).forEach(kind -> client.upload(kind, user, BLANK));
    }

    /** Waits for the case to come to rest there; what an outcome passes on its way does not count. */
    private String settled(String session, String status) {
        var now = "";
        for (int tries = 0; tries < 300 && !isAtRest(session, now, status); tries++) {
            pause();
            now = sandbox.status(session).text("status");
        }
        return now;
    }

    private boolean isAtRest(String session, String now, String status) {
        return now.equals(status)
                && (!status.equals("PENDING") || events("session.documents_asked_again", session) > 0);
    }

    private int events(String action, String session) {
        return server.count("select count(*) from audit_entry where action = ? and subject = ?::uuid", action, session);
    }

    private List<String> raised(String session) {
        return server.database()
                .sql("select event from webhook_event where session_id = ?::uuid order by raised_at")
                .param(session)
                .query(String.class)
                .list();
    }

    private String reason(String session) {
        return server.database()
                .sql("select rejection_reason from kyc_session where id = ?::uuid")
                .param(session)
                .query(String.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
