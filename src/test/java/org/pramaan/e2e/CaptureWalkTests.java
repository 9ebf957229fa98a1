package org.pramaan.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("BS-07 On the hosted pages a person")
class CaptureWalkTests {

    private final RunningServer server;
    private final KycClient client;
    private final Specimens specimens;

    CaptureWalkTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
        client = server.newClient();
    }

    private String session;

    @BeforeEach
    void open() {
        session = client.open("somebody");
    }

    @Test
    @DisplayName("BS-19 agrees to the notice in their language, which the ledger keeps with purposes and channel")
    void agrees() {
        var person = CapturePerson.in(server, client, session);
        assertThat(person.get("/capture/consent?lang=hi").body()).contains("lang=\"hi\"", "शुरू करने से पहले");
        assertThat(CapturePerson.location(person.press("/capture/consent", "/capture/consent")))
                .isEqualTo("/capture");
        assertThat(person.stage()).isEqualTo("/capture/choose");
        assertThat(server.count("""
                        select count(*) from consent where session_id = ?::uuid and channel = 'hosted' and language = 'hi'
                        and notice_version = 'hosted-1' and 'BIOMETRIC_COMPARISON' = any (purposes)""", session)).isOne();
    }

    @Test
    @DisplayName("declines: nothing is taken from them, the client is told on the way back, and they may think again")
    void declines() {
        var link = client.post(
                "/v1/kyc/%s/capture-link".formatted(session), "{\"returnUrl\": \"https://shop.example/done?order=7\"}");
        var person = new CapturePerson(server.port());
        person.open(URI.create(link.text("url")));
        person.press("/capture/consent", "/capture/decline");
        assertThat(person.stage()).isEqualTo("/capture/declined");
        assertThat(person.get("/capture/declined").body())
                .contains("https://shop.example/done?order=7&amp;kycSessionId=" + session
                        + "&amp;status=PENDING&amp;consent=declined");
        assertThat(CapturePerson.location(person.get("/capture/documents/pan-card")))
                .isEqualTo("/capture");
        assertThat(server.count("select count(*) from kyc_document where session_id = ?::uuid", session))
                .isZero();
        person.press("/capture/consent", "/capture/consent");
        assertThat(person.stage()).isEqualTo("/capture/choose");
    }

    @Test
    @DisplayName("is told plainly what is wrong with a file, which leaves nothing behind")
    void isToldOfBadFiles() {
        var person = photographing();
        var tiny = Picture.blank(299, 299, Color.GRAY);
        var answer = person.send(DocumentKind.PAN_CARD, tiny);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("role=\"alert\"", "at least 300 by 300");
        var none = person.send(DocumentKind.PAN_CARD, new Picture("", "application/octet-stream", new byte[0]));
        assertThat(none.body()).contains("Please choose a file first");
        var text = new Picture("<img src=x onerror=alert(1)>.jpg", "image/jpeg", "no picture".getBytes(UTF_8));
        assertThat(person.send(DocumentKind.PAN_CARD, text).body())
                .contains("not a complete JPEG or PNG")
                .doesNotContain("<img src=x");
        assertThat(server.count("select count(*) from kyc_document where session_id = ?::uuid", session))
                .isZero();
    }

    @Test
    @DisplayName("goes on with another device where the first one stopped, and the first one follows")
    void handsOver() {
        var first = photographing();
        first.send(DocumentKind.PAN_CARD, specimens.of(DocumentKind.PAN_CARD));
        var page = first.press("/capture/documents/aadhaar-card-front", "/capture/handover")
                .body();
        assertThat(page).contains("<svg", "good for 30 minutes");
        var url = page.replaceAll("(?s).*id=\"link\"[^>]*value=\"([^\"]+)\".*", "$1");
        var second = new CapturePerson(server.port());
        second.open(URI.create(url));
        assertThat(second.stage()).isEqualTo("/capture/documents/aadhaar-card-front");
        second.send(DocumentKind.AADHAAR_CARD_FRONT, specimens.of(DocumentKind.AADHAAR_CARD_FRONT));
        assertThat(first.stage()).isEqualTo("/capture/documents/aadhaar-card-back");
        assertThat(first.get("/capture/progress").body()).contains("\"path\":\"/capture/documents/aadhaar-card-back\"");
    }

    @Test
    @DisplayName("BS-05 is asked for those documents only that a reviewer wants again, and told why in their language")
    void isAskedAgain() {
        client.upload(DocumentKind.AADHAAR_CARD_FRONT, "somebody", specimens.of(DocumentKind.AADHAAR_CARD_FRONT));
        client.upload(DocumentKind.AADHAAR_CARD_BACK, "somebody", specimens.of(DocumentKind.AADHAAR_CARD_BACK));
        client.upload(DocumentKind.LIVE_PHOTO, "somebody", specimens.of(DocumentKind.LIVE_PHOTO));
        askAgainForPan();
        var person = CapturePerson.consenting(server, client, session);
        assertThat(person.stage()).isEqualTo("/capture/documents/pan-card");
        assertThat(person.get("/capture/documents/pan-card").body())
                .contains("once more", "could not be read well enough");
        assertThat(List.of("hi", "fr", "ne")).allSatisfy(language -> {
            person.get("/capture?lang=" + language);
            assertThat(person.get("/capture/documents/pan-card").body())
                    .contains("class=\"note\"")
                    .doesNotContain("well enough");
        });
        person.get("/capture?lang=en");
        assertThat(CapturePerson.location(person.get("/capture/documents/aadhaar-card-front")))
                .isEqualTo("/capture");
        person.send(DocumentKind.PAN_CARD, specimens.of(DocumentKind.PAN_CARD));
        assertThat(person.stage()).isIn("/capture/wait", "/capture/outcome");
        assertThat(client.verdict(session)).isEqualTo("FACE_VERIFIED");
        assertThat(person.get("/capture/outcome").body()).contains("You are verified");
    }

    @Test
    @DisplayName("EN-27 EN-28 fetches documents from DigiLocker and goes on with their face")
    void fetches() {
        var person = CapturePerson.consenting(server, client, session);
        comeBack(person, "consents", "allow");
        assertThat(person.stage()).isEqualTo("/capture/face");
        assertThat(server.count("select count(*) from kyc_document where session_id = ?::uuid and issued", session))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("photographs what DigiLocker does not have, and everything if they refuse there")
    void photographsInstead() {
        var person = CapturePerson.consenting(server, client, session);
        comeBack(person, "no-pan", "allow");
        assertThat(person.stage()).isEqualTo("/capture/documents/pan-card");
        var second = client.open("somebody else");
        var refusing = CapturePerson.consenting(server, client, second);
        comeBack(refusing, "consents", "deny");
        assertThat(refusing.stage()).isEqualTo("/capture/documents/pan-card");
        assertThat(refusing.get("/capture/documents/pan-card?note=digilocker").body())
                .contains("did not come from DigiLocker");
    }

    @Test
    @DisplayName("is spoken to in the language of their browser, until they or the client choose another")
    void isSpokenTo() {
        var person = CapturePerson.in(server, client, session);
        assertThat(person.get("/capture/consent", "Accept-Language", "fr-FR,en;q=0.5")
                        .body())
                .contains("lang=\"fr\"", "Avant de commencer");
        person.get("/capture?lang=ne");
        assertThat(person.get("/capture/consent", "Accept-Language", "fr-FR").body())
                .contains("lang=\"ne\"", "सुरु गर्नुअघि");
        assertThat(List.of("en", "hi", "fr", "ne"))
                .allSatisfy(language -> assertThat(
                                person.get("/capture/consent?lang=" + language).body())
                        .contains("lang=\"" + language + "\""));
    }

    /** As if a reviewer had done so; the sandbox does it by way of the process. */
    private void askAgainForPan() {
        server.database()
                .sql("update kyc_session set round = 2 where id = ?::uuid")
                .param(session)
                .update();
        server.database().sql("""
                        insert into review (id, session_id, task_id, reviewer, decision, reason_code, documents, saved_at,
                        settled_at) values (gen_random_uuid(), ?::uuid, ?, 'rita', 'ASK_AGAIN', 'DOCUMENT_UNREADABLE',
                        'PAN_CARD', now(), now())""").params(session, session).update();
    }

    private CapturePerson photographing() {
        var person = CapturePerson.consenting(server, client, session);
        person.press("/capture/choose", "/capture/photographs");
        return person;
    }

    /** Goes to DigiLocker as that user, decides, and comes back. */
    private static void comeBack(CapturePerson person, String user, String decision) {
        var page = person.press("/capture/choose", "/capture/digilocker").body();
        var url = page.replaceAll("(?s).*href=\"([^\"]+code_challenge[^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        var back = new DigilockerPerson().decides(url, user, decision);
        var callback = person.get(back.getRawPath() + "?" + back.getRawQuery());
        var here = URI.create(callback.headers().firstValue("Location").orElseThrow());
        person.get(here.getRawPath() + "?" + here.getRawQuery());
    }
}
