package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.client.Terms;
import org.pramaan.document.DocumentKind;
import org.pramaan.specimen.portrait.Appearance;
import org.pramaan.specimen.portrait.ChallengeClip;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("BS-07 KF-40 The liveness challenge on the hosted pages")
class CaptureFaceTests {

    private final RunningServer server;
    private final KycClient client;
    private final Specimens specimens;
    private String session;
    private CapturePerson person;

    CaptureFaceTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
        client = server.newClient();
    }

    @BeforeEach
    void consent() {
        session = client.open("somebody");
        person = CapturePerson.consenting(server, client, session);
    }

    @Test
    @DisplayName("KF-42 KF-44 makes the best frame the live photo, once, and marks it as met")
    void isMet() {
        var challenge = person.challenge().body();
        List<String> steps = JsonPath.read(challenge, "$.steps[*].code");
        assertThat(JsonPath.<List<String>>read(challenge, "$.steps[*].text"))
                .hasSize(2)
                .doesNotContainNull();
        var frames = performed(steps);
        assertThat(met(person.show(challenge, frames).body())).isTrue();
        assertThat(server.count(
                        "select count(*) from kyc_document where session_id = ?::uuid and kind = 'LIVE_PHOTO' and challenge_id = ?::uuid",
                        session,
                        JsonPath.<String>read(challenge, "$.id")))
                .isOne();
        assertThat(CapturePerson.location(person.get("/capture/face"))).isEqualTo("/capture");
    }

    @Test
    @DisplayName("KF-42 tells in words why it was not met, and leaves no photo behind")
    void isNotMet() {
        var challenge = person.challenge().body();
        var answer = person.show(
                        challenge,
                        ChallengeClip.of(Appearance.UNCHANGED).ahead(14).filmed(3))
                .body();
        assertThat(met(answer)).isFalse();
        assertThat(JsonPath.<String>read(answer, "$.message")).contains("One movement could not be seen");
        assertThat(photos()).isZero();
    }

    @Test
    @DisplayName("KF-43 is good for its own session only, and for whole clips")
    void isOnesOwn() {
        var other = CapturePerson.consenting(server, client, client.open("somebody else"));
        var foreign = other.challenge().body();
        List<String> steps = JsonPath.read(foreign, "$.steps[*].code");
        assertThat(person.show(foreign, performed(steps)).statusCode()).isEqualTo(400);
        var id = JsonPath.<String>read(person.challenge().body(), "$.id");
        var broken = person.script("/capture/face/challenges/" + id, new byte[] {0, 0, 0, 9, 1});
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<String>read(broken.body(), "$.message")).isEqualTo("That did not work. Please try again.");
        assertThat(photos()).isZero();
    }

    @Test
    @DisplayName("ends after ten attempts; a still photo may be sent instead at any time")
    void ends() {
        var inStore = person.challenge().body();
        server.database()
                .sql(
                        "insert into capture_progress (session_id, client_id, attempts) select id, client_id, 0 from kyc_session where id = ?::uuid on conflict do nothing")
                .param(session)
                .update();
        server.database()
                .sql("update capture_progress set attempts = 10 where session_id = ?::uuid")
                .param(session)
                .update();
        assertThat(person.challenge().statusCode()).isEqualTo(429);
        assertThat(person.show(inStore, performed(JsonPath.read(inStore, "$.steps[*].code")))
                        .statusCode())
                .isEqualTo(429);
        for (var kind : List.of(DocumentKind.PAN_CARD, DocumentKind.AADHAAR_CARD_FRONT, DocumentKind.AADHAAR_CARD_BACK))
            client.upload(kind, "somebody", specimens.of(kind));
        assertThat(person.stage()).isEqualTo("/capture/face");
        person.press("/capture/face", "/capture/face/still");
        assertThat(person.stage()).isEqualTo("/capture/documents/live-photo");
        person.send(DocumentKind.LIVE_PHOTO, specimens.of(DocumentKind.LIVE_PHOTO));
        assertThat(client.verdict(session)).isEqualTo("FACE_VERIFIED");
    }

    @Test
    @DisplayName("is what a client may settle on: a still photo then goes to a reviewer")
    void isRequired() {
        var strict = server.newClient(Terms.standard()
                .withRequestsPerMinute(100_000)
                .withNoticeReusedPhotos(false)
                .withRequireLivenessChallenge(true));
        var checked = strict.open("still");
        strict.uploadAll("still", specimens);
        assertThat(strict.verdict(checked)).isEqualTo("PENDING_REVIEW");
        assertThat(server.database()
                        .sql("select concerns from session_verdict where session_id = ?::uuid")
                        .param(checked)
                        .query(String.class)
                        .single())
                .isEqualTo("[\"LIVENESS_METHOD\"]");
    }

    private int photos() {
        return server.count(
                "select count(*) from kyc_document where session_id = ?::uuid and kind = 'LIVE_PHOTO'", session);
    }

    private static boolean met(String told) {
        return JsonPath.<Boolean>read(told, "$.met");
    }

    private static List<byte[]> performed(List<String> steps) {
        var clip = ChallengeClip.of(Appearance.UNCHANGED).ahead(8);
        for (var step : steps) {
            switch (step) {
                case "blink" -> clip.blink();
                case "turn_left" -> clip.left();
                default -> clip.right();
            }
            clip.ahead(5);
        }
        return clip.filmed(5);
    }
}
