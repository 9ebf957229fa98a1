package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("A session through the EnxtAI API")
class EnxtaiSessionTests {

    private final RunningServer server;
    private final Specimens specimens;
    private final KycClient client;

    EnxtaiSessionTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
        client = server.newClient();
    }

    @Test
    @DisplayName("EN-01 EN-20 CF-8 opens with 201, a bare UUID and the four upload addresses")
    void opens() {
        var answer = client.post("/v1/kyc/initiate", """
                {"externalUserId": "anna", "email": "anna@example.com", "phone": "+919876543210",
                 "metadata": {"source": "mobile-app"}, "unknown": true}""");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(UUID.fromString(answer.text("kycSessionId")).version()).isEqualTo(4);
        assertThat(answer.text("status")).isEqualTo("PENDING");
        assertThat(answer.body().path("uploadUrls")).hasToString("""
                {"pan":"/v1/kyc/upload/pan","aadhaarFront":"/v1/kyc/upload/aadhaar/front",\
                "aadhaarBack":"/v1/kyc/upload/aadhaar/back","livePhoto":"/v1/kyc/upload/live-photo"}""");
    }

    @Test
    @DisplayName("BS-19 EN-20 takes consents along; one that is not sound opens nothing and is a 400 that says why")
    void takesConsents() {
        var consent = """
                {"purposes":["PAN_CHECK","CKYC_SEARCH"],"noticeVersion":"1","language":"hi","text":"सहमत","channel":"web"}""";
        var body = "{\"externalUserId\":\"asha\",\"consents\":[%s]}";
        var session = client.post("/v1/kyc/initiate", body.formatted(consent)).text("kycSessionId");
        var kept = client.get("/v1/consents?externalUserId=asha").body();
        assertThat(kept).hasSize(1);
        assertThat(kept.path(0).path("kycSessionId").asText()).isEqualTo(session);
        assertThat(kept.path(0).path("text").asText()).isEqualTo("सहमत");
        for (var bad : List.of(consent.replace("\"hi\"", "\"?\""), consent.replace("PAN_CHECK", "ANYTHING"), "null")) {
            var answer = client.post("/v1/kyc/initiate", body.formatted(bad));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("error")).isEqualTo("Bad Request");
        }
        assertThat(client.get("/v1/consents?externalUserId=asha").body()).hasSize(1);
    }

    @Test
    @DisplayName("EN-11 EN-12 EN-21 EN-22 EN-23 EN-24 EN-25 EN-42 EN-48 takes documents in any order, 25 % each")
    void takesDocumentsInAnyOrder() {
        var session = client.open("bela");
        assertThat(client.status(session).body().path("progress").intValue()).isZero();
        var order = List.of(
                DocumentKind.LIVE_PHOTO,
                DocumentKind.AADHAAR_CARD_BACK,
                DocumentKind.PAN_CARD,
                DocumentKind.AADHAAR_CARD_FRONT);
        for (int sent = 0; sent < 3; sent++) {
            upload(session, "bela", order.get(sent));
            var status = client.status(session);
            assertThat(status.text("status")).isEqualTo("PENDING");
            assertThat(status.body().path("progress").intValue()).isEqualTo(25 * (sent + 1));
        }
        upload(session, "bela", order.get(3));
        assertThat(client.status(session).body().path("progress").intValue()).isEqualTo(100);
        assertThat(client.verdict(session)).isEqualTo("FACE_VERIFIED");
    }

    private void upload(String session, String user, DocumentKind kind) {
        var answer = client.upload(kind, user, specimens.of(kind));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("success").booleanValue()).isTrue();
        assertThat(answer.text("kycSessionId")).isEqualTo(session);
        assertThat(answer.text("documentUrl"))
                .matches(
                        "kyc-%s-%s/[0-9a-f-]{36}/%s_\\d{13}\\.jpg".formatted(client.slug(), kind.bucketSuffix(), kind));
    }

    @Test
    @DisplayName("EN-13 EN-24 EN-25 EN-40 EN-43 ends FACE_VERIFIED with what was read, the Aadhaar number masked")
    void tellsWhatWasRead() {
        var session = client.open("chandra");
        client.uploadAll("chandra", specimens);
        assertThat(client.verdict(session)).isEqualTo("FACE_VERIFIED");
        var status = client.status(session);
        var person = specimens.identity();
        var read = status.body().path("extractedData");
        assertThat(status.text("externalUserId")).isEqualTo("chandra");
        assertThat(status.text("status")).isEqualTo("FACE_VERIFIED");
        assertThat(read.path("panNumber").asText()).isEqualTo(person.panNumber());
        assertThat(read.path("aadhaarNumber").asText())
                .isEqualTo("XXXX XXXX " + person.aadhaarNumber().substring(8));
        assertThat(read.path("fullName").asText()).isEqualToIgnoringCase(person.fullName());
        assertThat(read.path("dateOfBirth").asText())
                .isEqualTo(person.dateOfBirth().toString());
        assertThat(read.path("address").asText()).contains(person.postalCode());
        assertThat(Instant.parse(status.text("updatedAt"))).isAfter(Instant.parse(status.text("createdAt")));
    }

    @Test
    @DisplayName("EN-26 EN-41 verify waits for the verdict, and answers the same when asked again")
    void verifies() {
        var session = client.open("devi");
        client.uploadAll("devi", specimens);
        var verdict = client.verdict(session);
        var answer = client.verify("sub_" + session);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("success").booleanValue()).isTrue();
        assertThat(answer.text("status")).isEqualTo(verdict).isEqualTo("FACE_VERIFIED");
        assertThat(answer.body().path("faceMatchScore").doubleValue()).isBetween(0.8, 1.0);
        assertThat(answer.body().path("livenessScore").doubleValue()).isBetween(0.8, 1.0);
        assertThat(client.verify(session).body()).isEqualTo(answer.body());
        assertThat(server.count("select count(*) from session_verdict where session_id = ?::uuid", session))
                .isOne();
    }

    @Test
    @DisplayName("EN-26 verify without all documents is a 400 that says so")
    void refusesToVerifyTooEarly() {
        var session = client.open("esha");
        client.upload(DocumentKind.PAN_CARD, "esha", specimens.of(DocumentKind.PAN_CARD));
        var answer = client.verify(session);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("message")).isEqualTo("Required documents not uploaded");
    }

    @Test
    @DisplayName("EN-40 EN-41 somebody else's live photo goes to a reviewer")
    void sendsStrangersToReview() {
        var session = client.open("farid");
        client.upload(DocumentKind.LIVE_PHOTO, "farid", specimens.stranger());
        List.of(DocumentKind.PAN_CARD, DocumentKind.AADHAAR_CARD_FRONT, DocumentKind.AADHAAR_CARD_BACK)
                .forEach(kind -> client.upload(kind, "farid", specimens.of(kind)));
        assertThat(client.verdict(session)).isEqualTo("PENDING_REVIEW");
        var status = client.status(session).body();
        assertThat(status.path("progress").intValue()).isEqualTo(100);
        assertThat(status.path("verificationScores").path("faceMatchScore").doubleValue())
                .isLessThan(0.8);
    }
}
