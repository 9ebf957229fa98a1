package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.client.Terms;
import org.pramaan.document.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("The door of the EnxtAI API")
class EnxtaiDoorTests {

    private static final Picture BLANK = Picture.blank(400, 300, Color.LIGHT_GRAY);

    private final RunningServer server;
    private final KycClient client;

    EnxtaiDoorTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        client = server.newClient();
    }

    @Test
    @DisplayName("EN-02 EN-05 EN-06 a wrong key is a 401 in the printed form")
    void wantsAKey() {
        var stranger = new KycClient(server.port(), "nobody", "kyc_live_nobody-has-this-key");
        var answer = stranger.status(UUID.randomUUID().toString());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().path("statusCode").intValue()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("Unauthorized");
        assertThat(answer.text("message")).isNotBlank();
    }

    @Test
    @DisplayName("EN-04 CF-8 another client's session is a 403, an unknown one a 404, with sub_ or without")
    void keepsClientsApart() {
        var session = server.newClient().open("anna");
        var unknown = UUID.randomUUID().toString();
        for (var prefix : new String[] {"", "sub_"}) {
            assertRefused(client.status(prefix + session), 403, "Session belongs to different client");
            assertRefused(client.verify(prefix + session), 403, "Session belongs to different client");
            assertRefused(client.status(prefix + unknown), 404, "KYC session not found");
            assertRefused(client.verify(prefix + unknown), 404, "KYC session not found");
        }
        assertRefused(client.status("sub_123"), 404, "KYC session not found");
        assertRefused(uploadTo(session), 403, "Session belongs to different client");
    }

    private Answer uploadTo(String session) {
        var form = new Form().text("externalUserId", "anna").text("kycSessionId", session);
        return client.post(KycClient.path(DocumentKind.PAN_CARD), form.file("file", BLANK));
    }

    @Test
    @DisplayName("EN-04 CF-9 a user of another client, or one without a session, is a 404")
    void knowsItsUsersOnly() {
        server.newClient().open("bela");
        assertRefused(
                client.upload(DocumentKind.PAN_CARD, "bela", BLANK),
                404,
                "No KYC session found for this externalUserId");
    }

    @Test
    @DisplayName("EN-05 EN-06 EN-20 a missing user, broken JSON and another type are 4xx in the printed form")
    void refusesBadBodies() {
        assertRefused(client.post("/v1/kyc/initiate", "{}"), 400);
        assertRefused(client.post("/v1/kyc/initiate", "{\"externalUserId\":\" \"}"), 400);
        assertRefused(client.post("/v1/kyc/initiate", "{\"externalUserId\":"), 400);
        assertRefused(client.post("/v1/kyc/initiate", "[]"), 400);
        assertRefused(client.post("/v1/kyc/initiate", new Form().text("externalUserId", "x")), 415);
        assertRefused(client.post("/v1/kyc/verify", "{}"), 400);
        assertRefused(client.get("/v1/kyc/initiate"), 405);
        assertRefused(client.get("/v1/kyc/nothing/here"), 404);
    }

    @Test
    @DisplayName("EN-07 EN-14 each response says what is left of the plan; beyond it 429 says how long to wait")
    void countsRequests() {
        var small = server.newClient(Terms.standard().withRequestsPerMinute(2).withNoticeReusedPhotos(false));
        var first = small.post("/v1/kyc/initiate", "{\"externalUserId\":\"chandra\"}");
        assertThat(first.header("X-RateLimit-Limit")).isEqualTo("2");
        assertThat(first.header("X-RateLimit-Remaining")).isEqualTo("1");
        var now = Clock.systemUTC().instant().getEpochSecond();
        assertThat(Long.parseLong(first.header("X-RateLimit-Reset"))).isBetween(now, now + 61);
        small.status(first.text("kycSessionId"));
        var third = small.status(first.text("kycSessionId"));
        assertRefused(third, 429);
        assertThat(third.header("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(Integer.parseInt(third.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    @DisplayName("CF-9 a second opening supersedes the first: uploads go to the newer session, the older is over")
    void supersedes() {
        var older = client.open("devi");
        var newer = client.open("devi");
        assertThat(newer).isNotEqualTo(older);
        assertThat(client.upload(DocumentKind.PAN_CARD, "devi", BLANK).text("kycSessionId"))
                .isEqualTo(newer);
        assertThat(client.status(older).text("status")).isEqualTo("REJECTED");
        assertThat(client.status(newer).body().path("progress").intValue()).isEqualTo(25);
    }

    private static void assertRefused(Answer answer, int status, String message) {
        assertRefused(answer, status);
        assertThat(answer.text("message")).isEqualTo(message);
    }

    private static void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("statusCode").intValue()).isEqualTo(status);
        assertThat(answer.text("message")).isNotBlank();
        assertThat(answer.text("error")).isNotBlank();
        assertThat(answer.text("requestId")).isNotBlank();
    }
}
