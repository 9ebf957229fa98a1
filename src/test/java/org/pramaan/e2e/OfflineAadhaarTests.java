package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.aadhaar.TestIssuer;
import org.pramaan.aadhaar.TestKyc;
import org.pramaan.document.DocumentKind;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.SpecimenOfflineKyc;
import org.pramaan.specimen.SpecimenPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("An Aadhaar offline e-KYC")
class OfflineAadhaarTests {

    private static final String CODE = "Kt7#share-code";
    private static final String PATH = "/v1/kyc/upload/aadhaar/offline";

    private final RunningServer server;
    private final Specimens specimens;
    private final KycClient client;
    private final byte[] xml;
    private String session = "";

    OfflineAadhaarTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
        client = server.newClient();
        try (var portrait = context.getBean(SpecimenPeople.class).idPortrait(Person.P0, 160, 20)) {
            xml = SpecimenOfflineKyc.sign(
                    specimens.identity(), portrait.jpeg(92), Instant.parse("2026-08-15T06:30:00Z"));
        }
    }

    @BeforeEach
    void open() {
        session = client.open("asha");
    }

    @Test
    @DisplayName(
            "EN-22 EN-23 EN-42 CF-14 stands for both sides of the card: 33, 66, 100, and its photograph is compared")
    void verifies(CapturedOutput output) throws IOException {
        var answer = send(SpecimenOfflineKyc.zip(xml, CODE), CODE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("kycSessionId")).isEqualTo(session);
        assertThat(answer.text("documentUrl")).endsWith(".xml").contains("AADHAAR_CARD_FRONT_");
        assertThat(client.status(session).body().path("progress").intValue()).isEqualTo(33);
        client.upload(DocumentKind.PAN_CARD, "asha", specimens.of(DocumentKind.PAN_CARD));
        assertThat(client.status(session).body().path("progress").intValue()).isEqualTo(66);
        client.upload(DocumentKind.LIVE_PHOTO, "asha", specimens.of(DocumentKind.LIVE_PHOTO));
        assertThat(client.verdict(session)).isEqualTo("FACE_VERIFIED");
        var read = client.status(session).body().path("extractedData");
        assertThat(read.path("address").asText()).contains(specimens.identity().postalCode());
        assertThat(read.path("aadhaarNumber").asText())
                .isEqualTo("XXXX XXXX " + specimens.identity().aadhaarNumber().substring(8));
        assertNoTraces(output);
    }

    @Test
    @DisplayName("DC-02 is verified here, so the Aadhaar registry that the client switched on is asked nothing")
    void asksNobody() throws IOException {
        assertThat(client.put("/kyc/registries", "{\"registries\":[\"AADHAAR\"]}")
                        .status())
                .isEqualTo(200);
        send(xml, null);
        client.upload(DocumentKind.PAN_CARD, "asha", specimens.of(DocumentKind.PAN_CARD));
        client.upload(DocumentKind.LIVE_PHOTO, "asha", specimens.of(DocumentKind.LIVE_PHOTO));
        assertThat(client.verdict(session)).isEqualTo("FACE_VERIFIED");
        assertThat(server.count("select count(*) from registry_check where session_id = ?::uuid", session))
                .isZero();
    }

    @Test
    @DisplayName("EN-45 is no document of DigiLocker, and sent again it is the same one")
    void uploaded() {
        var first = send(xml, null);
        assertThat(send(xml, null).text("documentUrl")).isEqualTo(first.text("documentUrl"));
        var status = client.get("/v1/kyc/%s/digilocker/status".formatted(session));
        assertThat(status.text("documentSource")).isEqualTo("MANUAL_UPLOAD");
        assertThat(status.body().path("documentsFetched").booleanValue()).isFalse();
    }

    @Test
    @DisplayName(
            "EN-05 EN-06 that is changed, foreign, locked, no XML or too large is refused with its own reason, and leaves nothing")
    void refused() {
        var changed = text(xml).replace(specimens.identity().postalCode(), "999999");
        assertRefused(400, "CHANGED", bytes(changed), null);
        assertRefused(400, "NOT_TRUSTED", TestIssuer.valid().sign(TestKyc.OFFLINE), null);
        assertRefused(400, "UNSIGNED", bytes(TestKyc.OFFLINE), null);
        assertRefused(400, "DOCTYPE", bytes("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"), null);
        assertRefused(400, "NOT_XML", specimens.of(DocumentKind.PAN_CARD).bytes(), null);
        assertRefused(400, "NOT_XML", new byte[0], null);
        assertRefused(400, "WRONG_SHARE_CODE", SpecimenOfflineKyc.zip(xml, CODE), "0000");
        assertRefused(400, "WRONG_SHARE_CODE", SpecimenOfflineKyc.zip(xml, CODE), null);
        assertRefused(400, "NOT_A_ZIP", bytes("PK and nothing else"), CODE);
        assertRefused(413, "TOO_LARGE", SpecimenOfflineKyc.zip(new byte[8_000_000], CODE), CODE);
        assertThat(server.count("select count(*) from kyc_document where session_id = ?::uuid", session))
                .isZero();
        assertThat(server.store().list().filter(stored -> stored.key().bucket().contains(client.slug() + "-")))
                .isEmpty();
    }

    @Test
    @DisplayName("EN-04 EN-11 for a session of another client is a 403, without a user or a file a 400")
    void walls() {
        var foreign = new Form()
                .text("externalUserId", "asha")
                .text("kycSessionId", server.newClient().open("asha"));
        assertThat(client.post(PATH, foreign.file("file", file(xml))).status()).isEqualTo(403);
        assertThat(client.post(PATH, new Form().file("file", file(xml))).status())
                .isEqualTo(400);
        assertThat(client.post(PATH, new Form().text("externalUserId", "asha")).status())
                .isEqualTo(400);
    }

    private void assertRefused(int status, String code, byte[] file, @Nullable String shareCode) {
        var answer = send(file, shareCode);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("statusCode").intValue()).isEqualTo(status);
        assertThat(answer.text("message")).isNotBlank();
    }

    private Answer send(byte[] file, @Nullable String shareCode) {
        var form = new Form().text("externalUserId", "asha").text("kycSessionId", session);
        if (shareCode != null) form.text("shareCode", shareCode);
        return client.post(PATH, form.file("file", file(file)));
    }

    private void assertNoTraces(CapturedOutput output) throws IOException {
        var traces = new Traces(server.database());
        for (var secret : List.of(CODE, specimens.identity().fullName())) {
            assertThat(traces.columnsWith(secret, "")).isEmpty();
            assertThat(Traces.stands(secret, output)).isFalse();
        }
        assertThat(Traces.filesWith("OfflinePaperlessKyc", server.dataDir().resolve("documents")))
                .isEmpty();
    }

    private static Picture file(byte[] bytes) {
        return new Picture("offlineaadhaar.zip", "application/zip", bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
