package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("EN-46 A user of the simulator, for every outcome:")
class DigilockerOutcomeTests {

    private final RunningServer server;
    private final KycClient client;

    DigilockerOutcomeTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        client = server.newClient();
    }

    @ParameterizedTest(name = "EN-45 {0}: {1} {2}")
    @CsvSource({
        "no-aadhaar, 404, DOCUMENTS_NOT_FOUND",
        "no-pan, 404, DOCUMENTS_NOT_FOUND",
        "tampered, 404, DOCUMENTS_NOT_FOUND",
        "expired-token, 401, TOKEN_EXPIRED",
        "rate-limit, 429, RATE_LIMIT_EXCEEDED",
        "broken, 503, SERVICE_UNAVAILABLE",
        "wrong-hmac, 503, SERVICE_UNAVAILABLE"
    })
    void fails(String person, int status, String code) {
        var session = DigilockerSession.authorized(client, person);
        var answer = session.fetchBoth();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("error")).isEqualTo(code);
        assertThat(answer.header("Retry-After")).isEqualTo(status == 429 ? "30" : "");
        assertThat(server.count("select count(*) from kyc_document where session_id = ?::uuid", session.id()))
                .isZero();
        assertThat(events(session, "kyc.digilocker_fetch_failed")).isOne();
        assertThat(events(session, "kyc.digilocker_fetch_initiated")).isOne();
        assertThat(events(session, "kyc.digilocker_fetch_completed")).isZero();
    }

    @ParameterizedTest(name = "EN-44 {0}: fetched all the same")
    @ValueSource(strings = {"stale-token", "slow", "flaky"})
    void succeeds(String person) {
        var session = DigilockerSession.authorized(client, person);
        var answer = session.fetchBoth();
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(events(session, "kyc.digilocker_fetch_completed")).isOne();
        assertThat(events(session, "kyc.digilocker_fetch_initiated")).isOne();
        assertThat(events(session, "kyc.digilocker_fetch_failed")).isZero();
    }

    @Test
    @DisplayName("EN-28 no-pan: a PAN that is not issued yet is pulled by its number")
    void pulls() {
        var session = DigilockerSession.authorized(client, "no-pan");
        var number = server.specimens().identity().panNumber();
        var answer = client.post(
                session.path("fetch"), "{\"documentTypes\":[\"PAN\"],\"panNumber\":\"%s\"}".formatted(number));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.body().path("documentUrls").hasNonNull("panDocumentUrl"))
                .isTrue();
        assertThat(new Traces(server.database()).columnsWith(number, "digilocker"))
                .isEmpty();
    }

    @Test
    @DisplayName("EN-30 EN-45 refuses: comes back to a page that says so, and a fetch is not authorized")
    void refuses() {
        var session = DigilockerSession.open(client, "refusing");
        assertThat(session.consent("refuses").body()).contains("Nothing was shared");
        assertThat(session.status().body().path("authorized").booleanValue()).isFalse();
        var answer = session.fetchBoth();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("USER_NOT_AUTHORIZED");
        assertThat(events(session, "kyc.digilocker_fetch_initiated")).isZero();
    }

    @ParameterizedTest(name = "EN-45 {0} is no document type")
    @ValueSource(strings = {"PASSPORT", "pan", ""})
    void knowsTwoDocuments(String type) {
        var answer = DigilockerSession.open(client, "typing").fetch(type);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("INVALID_DOCUMENT_TYPE");
    }

    @Test
    @DisplayName("EN-44 DC-15 who withdraws consent is fetched nothing")
    void heedsWithdrawal() {
        var session = DigilockerSession.authorized(client, "consents");
        server.database()
                .sql("update consent set withdrawn_at = now() where session_id = ?::uuid")
                .param(session.id())
                .update();
        assertThat(session.fetchBoth().text("error")).isEqualTo("USER_NOT_AUTHORIZED");
    }

    @Test
    @DisplayName("EN-08 the same fetch asked for twice at once is one fetch")
    void fetchesOnce() throws InterruptedException {
        var session = DigilockerSession.authorized(client, "slow");
        var twin = new Thread(session::fetchBoth);
        twin.start();
        var answer = session.fetchBoth();
        twin.join();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(events(session, "kyc.digilocker_fetch_completed")).isOne();
        assertThat(server.count("select count(*) from kyc_document where session_id = ?::uuid", session.id()))
                .isEqualTo(2);
    }

    private int events(DigilockerSession session, String event) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> server.count(
                                "select count(*) from digilocker_fetch where session_id = ?::uuid and state = 'ASKED'",
                                session.id())
                        == 0);
        return server.count(
                "select count(*) from webhook_event where session_id = ?::uuid and event = ?", session.id(), event);
    }
}
